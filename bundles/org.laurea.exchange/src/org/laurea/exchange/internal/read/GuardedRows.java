package org.laurea.exchange.internal.read;

import java.io.IOException;
import java.nio.file.Path;

import org.eclipse.jdt.annotation.Nullable;
import org.laurea.core.row.Row;
import org.laurea.core.row.RowSink;
import org.laurea.core.row.RowSource;
import org.laurea.core.text.InputException;

/** Rows of a sheet whose every failure is told as a clear line, save those of the one who takes the rows. */
record GuardedRows(Path file, RawSheet sheet) implements RowSource {

    @Override
    public void forEach(RowSink sink) throws InputException {
        Passage passage = new Passage(sink);
        try {
            sheet.read(passage);
        } catch (IOException e) {
            throw Failures.explain(file, e);
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
            if (passage.failure == e) {
                throw e;
            }
            throw Failures.explain(file, e);
        }
    }

    /** Hands rows on and remembers what the taker threw. */
    private static final class Passage implements RowSink {

        private final RowSink sink;
        private @Nullable Throwable failure;

        Passage(RowSink sink) {
            this.sink = sink;
        }

        @Override
        public void accept(Row row) {
            try {
                sink.accept(row);
            } catch (RuntimeException | Error e) {
                failure = e;
                throw e;
            }
        }
    }
}
