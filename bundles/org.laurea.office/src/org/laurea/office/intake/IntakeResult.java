package org.laurea.office.intake;

import java.nio.file.Path;
import java.util.List;

import org.eclipse.jdt.annotation.Nullable;
import org.laurea.core.store.Entry;

/**
 * What an import did.
 *
 * @param entry the entry of the journal, which one undo takes back; {@code null} if nothing was to be written, or for a register
 * @param batches the batches that were made or changed
 * @param added how many records or rows of a register are new
 * @param changed how many are different now
 * @param register the file that holds the register now; {@code null} for records
 */
public record IntakeResult(@Nullable Entry entry, List<BatchPlan> batches, int added, int changed,
        @Nullable Path register) {}
