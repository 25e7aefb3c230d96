package org.laurea.exchange.internal.read.header;

import java.util.Set;

import org.eclipse.jdt.annotation.Nullable;
import org.laurea.core.row.CellKind;
import org.laurea.core.row.Row;
import org.laurea.core.row.RowSink;
import org.laurea.core.row.RowSource;
import org.laurea.core.text.InputException;

/**
 * The rows below a header, without those that were set aside. Cells far to the right of the last header are cut off, so that
 * stray ones cost no memory.
 *
 * @param sheet all rows
 * @param header the number of the header row
 * @param aside the numbers of rows that are no data
 * @param width how many columns may matter
 */
record DataRows(RowSource sheet, int header, Set<Integer> aside, int width) implements RowSource {

    @Override
    public void forEach(RowSink sink) throws InputException {
        int last = aside.stream().mapToInt(Integer::intValue).max().orElse(header);
        sheet.forEach(row -> {
            if (row.number() > last || row.number() > header && !aside.contains(row.number())) {
                sink.accept(row.size() <= width ? row : cut(row));
            }
        });
    }

    private Row cut(Row row) {
        @Nullable
        String[] texts = new @Nullable String[width];
        CellKind[] kinds = new CellKind[width];
        for (int column = 0; column < width; column++) {
            texts[column] = row.text(column);
            kinds[column] = row.kind(column);
        }
        return new Row(row.number(), texts, row.isPlain() ? null : kinds);
    }
}
