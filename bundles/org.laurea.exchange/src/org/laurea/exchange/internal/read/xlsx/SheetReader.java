package org.laurea.exchange.internal.read.xlsx;

import java.io.IOException;

import org.eclipse.jdt.annotation.Nullable;
import org.laurea.core.row.Row;
import org.laurea.core.row.RowSink;
import org.laurea.exchange.internal.read.RowBuilder;
import org.laurea.exchange.internal.read.Unreadable;

/** Streams the rows of one worksheet part. */
final class SheetReader {

    private static final long SHEET_DATA = XmlName.of("sheetData");
    private static final long ROW = XmlName.of("row");
    private static final long C = XmlName.of("c");
    private static final long R = XmlName.of("r");

    private final XmlScanner scanner;
    private final CellReader cells;
    private final RowBuilder builder = new RowBuilder();
    private int row;

    SheetReader(XmlScanner scanner, Styles styles, @Nullable SharedStrings shared, boolean isFrom1904) {
        this.scanner = scanner;
        cells = new CellReader(scanner, styles, shared, isFrom1904, builder);
    }

    void read(RowSink sink) throws IOException {
        for (int kind = scanner.next(); kind != XmlScanner.END_DOCUMENT; kind = scanner.next()) {
            if (kind == XmlScanner.START && scanner.depth() == 2) {
                if (scanner.name() == SHEET_DATA) {
                    readRows(sink);
                } else {
                    scanner.skip();
                }
            }
        }
    }

    private void readRows(RowSink sink) throws IOException {
        while (scanner.next() == XmlScanner.START) {
            if (scanner.name() == ROW) {
                readRow(sink);
            } else {
                scanner.skip();
            }
        }
    }

    private void readRow(RowSink sink) throws IOException {
        int given = scanner.attributes().find(R);
        int number = given < 0 ? row + 1 : scanner.attributes().number(R);
        if (number <= row) {
            throw new Unreadable("row-order", row);
        }
        if (number > RowBuilder.MOST_ROWS) {
            throw new Unreadable("beyond", row);
        }
        row = number;
        builder.begin(number);
        int next = 0;
        while (scanner.next() == XmlScanner.START) {
            if (scanner.name() == C) {
                next = cells.read(row, next) + 1;
            } else {
                scanner.skip();
            }
        }
        Row found = builder.finish();
        if (found != null) {
            sink.accept(found);
        }
    }
}
