package org.laurea.office.internal.intake;

import java.util.Iterator;
import java.util.concurrent.CancellationException;
import java.util.function.Function;

import org.eclipse.jdt.annotation.Nullable;
import org.laurea.core.row.Row;
import org.laurea.core.row.RowSource;
import org.laurea.core.store.ChangeSet;
import org.laurea.core.store.ConflictException;
import org.laurea.core.store.Entry;
import org.laurea.core.store.RecordStore;
import org.laurea.core.store.StoreException;
import org.laurea.core.text.InputException;
import org.laurea.office.intake.IntakeProgress;

/**
 * Writes a change set whose steps are made from rows while these are read. If reading fails or the user gives up, nothing is
 * written.
 *
 * @param store takes the change set
 * @param progress hears of the rows
 * @param all how many rows there are
 */
record Writing(RecordStore store, IntakeProgress progress, int all) {

    Entry write(RowSource rows, Function<Iterator<Row>, ChangeSet> set)
            throws InputException, StoreException, ConflictException {
        try (RowPull pull = new RowPull(new Counted(rows, progress, all))) {
            return store.apply(set.apply(pull));
        } catch (StoreException | RuntimeException e) {
            Throwable reason = reason(e);
            if (reason instanceof InputException unreadable) {
                throw unreadable;
            }
            if (reason instanceof CancellationException cancelled) {
                throw cancelled;
            }
            throw e;
        }
    }

    /** Why the rows could not be read to their end; {@code null} if it was something else. */
    private static @Nullable Throwable reason(Throwable failure) {
        for (@Nullable
        Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof RowPull.Failed) {
                return cause.getCause();
            }
        }
        return null;
    }
}
