package org.laurea.codes.internal;

import java.util.ArrayList;
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
        text.lines((start, end, quoted) -> {
            if (headers.length == 0) {
                header(format, text.cells(start, end, quoted));
            } else {
                rows.add(new TableRow(this, start, end, quoted));
            }
        });
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
        return count == found.length ? found : java.util.Arrays.copyOf(found, count);
    }

    private int index(String column) {
        for (int i = 0; i < headers.length; i++) {
            if (headers[i].equals(column)) {
                return i;
            }
        }
        return -1;
    }
}
