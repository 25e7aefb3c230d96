package org.laurea.exchange.internal.rework;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;

import org.eclipse.jdt.annotation.Nullable;
import org.laurea.core.row.CellKind;
import org.laurea.core.row.Row;
import org.laurea.core.row.RowSource;
import org.laurea.core.text.InputException;
import org.laurea.exchange.internal.rework.SafeFixes.SafeFix;

/** The safe fixes of a file, kept by row so that they can be joined with its cells. */
final class FixTable implements RowChanges {

    private final List<Entry> entries = new ArrayList<>();
    private int cells;

    /** The fixes of one row: columns, new texts and rules, and the texts before as soon as they are known. */
    private record Entry(int row, int[] columns, String[] texts, String[] rules, @Nullable String[] before) {}

    FixTable(SafeFixes fixes) {
        fixes.forEach(this::take);
    }

    private void take(TreeMap<Integer, SafeFix> row, int number) {
        int[] columns = row.keySet().stream().mapToInt(Integer::intValue).toArray();
        String[] texts = row.values().stream().map(SafeFix::text).toArray(String[]::new);
        String[] rules = row.values().stream().map(fix -> fix.codes().intern()).toArray(String[]::new);
        entries.add(new Entry(number, columns, texts, rules, new String[columns.length]));
        cells += columns.length;
    }

    int rows() {
        return entries.size();
    }

    int cells() {
        return cells;
    }

    /** Reads the texts that the cells have now. */
    void readBefore(RowSource rows) throws InputException {
        int[] at = new int[1];
        rows.forEach(row -> {
            Entry entry = entry(row.number(), at);
            if (entry != null) {
                for (int i = 0; i < entry.columns.length; i++) {
                    entry.before[i] = row.text(entry.columns[i]);
                }
            }
        });
    }

    /** The rows with the fixes applied as text. */
    RowSource applied(RowSource rows) {
        return sink -> {
            int[] at = new int[1];
            rows.forEach(row -> {
                Entry entry = entry(row.number(), at);
                sink.accept(entry == null ? row : apply(row, entry));
            });
        };
    }

    private static Row apply(Row row, Entry entry) {
        int size = Math.max(row.size(), entry.columns[entry.columns.length - 1] + 1);
        @Nullable
        String[] texts = new String[size];
        CellKind[] kinds = new CellKind[size];
        for (int column = 0; column < size; column++) {
            texts[column] = row.text(column);
            kinds[column] = row.kind(column);
        }
        for (int i = 0; i < entry.columns.length; i++) {
            texts[entry.columns[i]] = entry.texts[i];
            kinds[entry.columns[i]] = entry.texts[i].isEmpty() ? CellKind.EMPTY : CellKind.TEXT;
        }
        return new Row(row.number(), texts, kinds);
    }

    private @Nullable Entry entry(int row, int[] at) {
        while (at[0] < entries.size() && entries.get(at[0]).row < row) {
            at[0]++;
        }
        return at[0] < entries.size() && entries.get(at[0]).row == row ? entries.get(at[0]) : null;
    }

    @Override
    public void forEach(Sink sink) throws IOException {
        for (Entry entry : entries) {
            TreeMap<Integer, CellChange> changes = new TreeMap<>();
            for (int i = 0; i < entry.columns.length; i++) {
                changes.put(entry.columns[i], new CellChange(Look.FIXED, entry.texts[i]));
            }
            sink.row(entry.row, changes);
        }
    }

    /** Takes one change. */
    @FunctionalInterface
    interface ChangeSink {

        /** A cell with its text before and after, and the rules that wanted it. */
        void change(int row, int column, String before, String after, String rules);
    }

    void forEachChange(ChangeSink sink) {
        for (Entry entry : entries) {
            for (int i = 0; i < entry.columns.length; i++) {
                String before = entry.before[i];
                sink.change(entry.row, entry.columns[i], before == null ? "" : before, entry.texts[i],
                        entry.rules[i]);
            }
        }
    }
}
