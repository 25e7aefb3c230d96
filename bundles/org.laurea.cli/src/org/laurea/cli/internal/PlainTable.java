package org.laurea.cli.internal;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.jdt.annotation.Nullable;
import org.laurea.core.record.RecordType;
import org.laurea.core.row.CellKind;
import org.laurea.core.row.Row;
import org.laurea.core.row.RowSink;
import org.laurea.core.row.RowSource;
import org.laurea.core.text.InputException;
import org.laurea.exchange.Layout;

/**
 * A table to be written.
 *
 * @param sheet the name of its sheet
 * @param headers its header cells, which stand in row 1; empty if the header is among the rows
 * @param rows its rows, from row 2 on if there are headers
 */
record PlainTable(String sheet, List<String> headers, RowSource rows) {

    /** The records of a sheet below their header, without what stands above it. */
    static PlainTable of(Layout layout, RecordType type, boolean codes) {
        List<String> headers = new ArrayList<>(layout.headers());
        if (codes) {
            for (int field = 0; field < type.fields().size(); field++) {
                int column = layout.columns().of(field);
                if (column >= 0) {
                    headers.set(column, type.field(field).code());
                }
            }
        }
        int header = layout.columns().headerRow();
        return new PlainTable(layout.sheet(), headers,
                sink -> layout.rows().forEach(row -> below(header, row, sink)));
    }

    /** A sheet whose first row that is not empty is its header. */
    static PlainTable headed(String sheet, RowSource rows) throws InputException {
        List<Row> first = new ArrayList<>(1);
        rows.forEach(row -> {
            if (first.isEmpty()) {
                first.add(row);
            }
        });
        if (first.isEmpty()) {
            return new PlainTable(sheet, List.of(), rows);
        }
        Row header = first.get(0);
        List<String> headers = new ArrayList<>();
        for (int column = 0; column < header.size(); column++) {
            headers.add(header.text(column));
        }
        return new PlainTable(sheet, headers, sink -> rows.forEach(row -> below(header.number(), row, sink)));
    }

    private static void below(int header, Row row, RowSink sink) {
        if (row.number() > header) {
            sink.accept(header == 1 ? row : moved(row, header - 1));
        }
    }

    private static Row moved(Row row, int up) {
        @Nullable
        String[] texts = new @Nullable String[row.size()];
        CellKind[] kinds = new CellKind[row.size()];
        for (int column = 0; column < texts.length; column++) {
            texts[column] = row.text(column);
            kinds[column] = row.kind(column);
        }
        return new Row(row.number() - up, texts, row.isPlain() ? null : kinds);
    }
}
