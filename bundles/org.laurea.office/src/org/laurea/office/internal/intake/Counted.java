package org.laurea.office.internal.intake;

import java.util.concurrent.CancellationException;

import org.laurea.core.row.RowSink;
import org.laurea.core.row.RowSource;
import org.laurea.core.text.InputException;
import org.laurea.office.intake.IntakeProgress;

/**
 * Rows that tell how far they are, and end when the user gives up.
 *
 * @param rows the rows
 * @param progress hears of them
 * @param all how many there are, 0 if nobody knows
 */
record Counted(RowSource rows, IntakeProgress progress, int all) implements RowSource {

    private static final int STEP = 500;

    @Override
    public void forEach(RowSink sink) throws InputException {
        int[] done = new int[1];
        rows.forEach(row -> {
            if (done[0]++ % STEP == 0) {
                if (progress.isCancelled()) {
                    throw new CancellationException();
                }
                progress.rows(done[0] - 1, all);
            }
            sink.accept(row);
        });
        progress.rows(done[0], all);
    }
}
