package org.laurea.hub.internal.ledger;

import java.time.Instant;

import org.laurea.sync.PackageId;

/**
 * A package that waits for a decision.
 *
 * @param id the package
 * @param unit whose it is
 * @param office the office that decides, by its code
 * @param sequence the entry that it was kept by
 * @param received when that was
 */
public record Waiting(PackageId id, String unit, String office, long sequence, Instant received) {}
