package org.laurea.office.filing;

import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;

import org.laurea.core.store.Batch;
import org.laurea.sync.PackageId;

/**
 * A package on its way.
 *
 * @param batch its batch: authorised as long as nothing left the house, then sent
 * @param id the package
 * @param folder where it lies
 * @param packed when it was packed
 * @param failed the last try to send it, if that failed
 */
public record OutboxItem(Batch batch, PackageId id, Path folder, Instant packed, Optional<LastTry> failed) {}
