package org.laurea.codes.internal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** A file of a table: its text, its header, and where in a row its format finds what. */
final class TableFile {

    final CsvText text;
    final List<TableRow> rows = new ArrayList<>();
    String[] headers = {};
    int[] codes = {};
    int[] names = {};
    int[] formerCodes = {};
    int[] formerNames = {};
    int[] aliases = {};
    int from = -1;
    int to = -1;

    TableFile(FileFormat format, byte[] bytes) {
        text = new CsvText(bytes);
        for (CsvText.Line line : text.lines()) {
            if (headers.length == 0) {
                header(format, text.cells(line));
            } else {
                rows.add(new TableRow(this, line));
            }
        }
    }

    private void header(FileFormat format, String[] found) {
        headers = found;
        names = indices(List.of(format.name()));
        codes = format.codes().isEmpty() ? names : indices(format.codes());
        formerCodes = indices(format.formerCodes());
        formerNames = indices(format.formerNames());
        aliases = indices(format.aliases());
        from = index(FileFormat.VALID_FROM);
        to = index(FileFormat.VALID_TO);
        if (names.length == 0 || codes.length == 0) {
            throw new IllegalStateException("no column of codes or names in " + format.file());
        }
    }

    private int[] indices(List<String> columns) {
        int[] found = new int[columns.size()];
        int count = 0;
        for (String column : columns) {
            int index = index(column);
            if (index >= 0) {
                found[count++] = index;
            }
        }
        return count == found.length ? found : Arrays.copyOf(found, count);
    }

    /** The index of a column, -1 if the file has none of this header. */
    int index(String column) {
        for (int i = 0; i < headers.length; i++) {
            if (headers[i].equals(column)) {
                return i;
            }
        }
        return -1;
    }
}
