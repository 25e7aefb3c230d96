package org.laurea.degree.internal.platform;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

import org.eclipse.jdt.annotation.Nullable;
import org.laurea.core.row.Row;
import org.laurea.core.row.RowSource;
import org.laurea.core.text.InputException;
import org.laurea.degree.PlatformOutput;
import org.laurea.exchange.FileForm;
import org.laurea.exchange.RowWriter;
import org.laurea.exchange.RowWriters;
import org.laurea.exchange.WriterOptions;

/** Writes several files for the platform in one pass over the rows: hands each row to the file of its award date. */
public final class BatchWriter implements RowWriter {

    private static final String SHEET = "Sheet1";

    private final Map<String, RowWriter> writers = new HashMap<>();
    private final Map<String, Integer> nextRow = new HashMap<>();
    private final Function<Row, @Nullable String> dayOf;

    private BatchWriter(Function<Row, @Nullable String> dayOf) {
        this.dayOf = dayOf;
    }

    /**
     * Writes the files.
     *
     * @param batches which files
     * @param headers their header cells
     * @param rows the records
     * @param dayOf the award date of the file that a row goes to, {@code null} for a row that is left out
     */
    public static void write(List<PlatformOutput.Batch> batches, List<String> headers, RowSource rows,
            Function<Row, @Nullable String> dayOf) throws IOException, InputException {
        try (BatchWriter all = new BatchWriter(dayOf)) {
            for (PlatformOutput.Batch batch : batches) {
                all.writers.put(batch.day(), RowWriters.open(batch.file(), FileForm.XLSX, headers,
                        new WriterOptions(SHEET, loss -> {})));
            }
            RowWriters.copy(rows, all);
            all.finish();
        }
    }

    @Override
    public void write(Row row) throws IOException, InputException {
        String day = dayOf.apply(row);
        RowWriter writer = day == null ? null : writers.get(day);
        if (day == null || writer == null) {
            return;
        }
        @Nullable
        String[] texts = new @Nullable String[row.size()];
        for (int i = 0; i < texts.length; i++) {
            texts[i] = row.text(i);
        }
        writer.write(new Row(nextRow.merge(day, 2, (next, two) -> next + 1), texts, null));
    }

    @Override
    public void finish() throws IOException, InputException {
        for (RowWriter writer : writers.values()) {
            writer.finish();
        }
    }

    @Override
    public void close() throws IOException {
        IOException first = null;
        for (RowWriter writer : writers.values()) {
            try {
                writer.close();
            } catch (IOException e) {
                first = first == null ? e : first;
            }
        }
        if (first != null) {
            throw first;
        }
    }
}
