package org.laurea.office.amendment;

import java.util.ArrayList;
import java.util.List;

import org.laurea.core.row.Row;
import org.laurea.core.row.RowSink;
import org.laurea.core.row.RowSource;

/** Records as they would be, numbered from 1 on, each with the line that it is about. */
final class AmendedRows implements RowSource {

    private final List<List<String>> rows = new ArrayList<>();
    private final List<Long> lines = new ArrayList<>();

    void add(long line, List<String> values) {
        lines.add(line);
        rows.add(values);
    }

    long line(int row) {
        return lines.get(row - 1);
    }

    @Override
    public void forEach(RowSink sink) {
        int number = 0;
        for (List<String> values : rows) {
            number++;
            sink.accept(new Row(number, values.toArray(String[]::new), null));
        }
    }
}
