package org.laurea.exchange.internal.write;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;

import org.eclipse.jdt.annotation.Nullable;
import org.laurea.core.row.CellKind;
import org.laurea.core.row.Row;
import org.laurea.core.text.InputException;
import org.laurea.exchange.FileForm;
import org.laurea.exchange.Layout;
import org.laurea.exchange.RowWriter;
import org.laurea.exchange.RowWriters;
import org.laurea.exchange.WriterOptions;

/** The rows of each key in a file of its own. */
public final class SplitRows {

    /** How many files are written at once; the table is read again for more. */
    private static final int MOST_OPEN = 64;

    private SplitRows() {}

    /** Writes the files and says how many rows each key has. */
    public static Map<String, Integer> write(Layout layout, Function<Row, String> keyOf,
            Function<String, Path> fileOf) throws IOException, InputException {
        Map<String, Integer> counts = new LinkedHashMap<>();
        layout.rows().forEach(row -> {
            if (row.number() > layout.columns().headerRow()) {
                counts.merge(keyOf.apply(row), 1, Integer::sum);
            }
        });
        Map<String, Target> open = new LinkedHashMap<>();
        for (String key : counts.keySet()) {
            open.put(key, new Target());
            if (open.size() == MOST_OPEN) {
                pass(layout, keyOf, fileOf, open);
                open.clear();
            }
        }
        pass(layout, keyOf, fileOf, open);
        return counts;
    }

    private static void pass(Layout layout, Function<Row, String> keyOf, Function<String, Path> fileOf,
            Map<String, Target> targets) throws IOException, InputException {
        try {
            for (Map.Entry<String, Target> target : targets.entrySet()) {
                target.getValue().writer = RowWriters.open(fileOf.apply(target.getKey()), FileForm.XLSX,
                        layout.headers(), new WriterOptions(layout.sheet(), loss -> {}));
            }
            if (!targets.isEmpty()) {
                Copying.each(layout.rows(), row -> take(row, layout, keyOf, targets));
            }
            for (Target target : targets.values()) {
                RowWriter writer = target.writer;
                if (writer != null) {
                    writer.finish();
                }
            }
        } finally {
            for (Target target : targets.values()) {
                RowWriter writer = target.writer;
                if (writer != null) {
                    writer.close();
                }
            }
        }
    }

    private static void take(Row row, Layout layout, Function<Row, String> keyOf, Map<String, Target> targets)
            throws IOException, InputException {
        Target target = row.number() > layout.columns().headerRow() ? targets.get(keyOf.apply(row)) : null;
        RowWriter writer = target == null ? null : target.writer;
        if (target != null && writer != null) {
            writer.write(renumbered(row, ++target.rows + 1));
        }
    }

    private static Row renumbered(Row row, int number) {
        @Nullable
        String[] texts = new String[row.size()];
        CellKind[] kinds = new CellKind[row.size()];
        for (int column = 0; column < row.size(); column++) {
            texts[column] = row.text(column);
            kinds[column] = row.kind(column);
        }
        return new Row(number, texts, kinds);
    }

    private static final class Target {

        private @Nullable RowWriter writer;
        private int rows;
    }
}
