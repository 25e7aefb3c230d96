package org.laurea.exchange.internal.read.xlsx;

import java.io.IOException;
import java.nio.charset.StandardCharsets;

import org.eclipse.jdt.annotation.Nullable;
import org.laurea.core.row.CellKind;
import org.laurea.exchange.internal.read.NumberText;
import org.laurea.exchange.internal.read.RowBuilder;
import org.laurea.exchange.internal.read.SerialDay;
import org.laurea.exchange.internal.read.Unreadable;

/** Reads one cell after the other. */
final class CellReader {

    private static final long R = XmlName.of("r");
    private static final long S = XmlName.of("s");
    private static final long T = XmlName.of("t");
    private static final long V = XmlName.of("v");
    private static final long F = XmlName.of("f");
    private static final long IS = XmlName.of("is");
    private static final long NUMBER = XmlName.of("n");
    private static final long SHARED = XmlName.of("s");
    private static final long INLINE = XmlName.of("inlineStr");
    private static final long STRING = XmlName.of("str");
    private static final long BOOLEAN = XmlName.of("b");
    private static final long ERROR = XmlName.of("e");
    private static final long DATE = XmlName.of("d");

    private final XmlScanner scanner;
    private final Styles styles;
    private final @Nullable SharedStrings shared;
    private final boolean isFrom1904;
    private final RowBuilder row;
    private final RichText rich;
    private final StringPool pool = new StringPool();

    CellReader(XmlScanner scanner, Styles styles, @Nullable SharedStrings shared, boolean isFrom1904,
            RowBuilder row) {
        this.scanner = scanner;
        this.styles = styles;
        this.shared = shared;
        this.isFrom1904 = isFrom1904;
        this.row = row;
        rich = new RichText(scanner);
    }

    /** Reads the cell that just started; its column. */
    int read(int rowNumber, int nextColumn) throws IOException {
        XmlAttributes attributes = scanner.attributes();
        byte[] bytes = attributes.bytes();
        int column = nextColumn;
        int style = -1;
        long type = NUMBER;
        for (int i = 0; i < attributes.size(); i++) {
            long name = attributes.name(i);
            int start = attributes.start(i);
            int end = attributes.end(i);
            if (name == R) {
                column = CellAddress.column(bytes, start, end, rowNumber);
            } else if (name == S) {
                style = XmlText.number(bytes, start, end);
            } else if (name == T) {
                type = 0;
                for (int at = start; at < end; at++) {
                    type = XmlName.with(type, bytes[at]);
                }
            }
        }
        if (column < nextColumn) {
            throw new Unreadable("column-order", rowNumber);
        }
        if (column >= RowBuilder.MOST_COLUMNS) {
            throw new Unreadable("beyond", rowNumber);
        }
        readContent(column, type, style, rowNumber);
        return column;
    }

    private void readContent(int column, long type, int style, int rowNumber) throws IOException {
        boolean isFormula = false;
        boolean hasValue = false;
        XmlText text = scanner.text();
        text.clear();
        while (scanner.next() == XmlScanner.START) {
            long name = scanner.name();
            if (name == V) {
                text.clear();
                scanner.capture(true);
                scanner.skip();
                scanner.capture(false);
                hasValue = true;
            } else if (name == IS) {
                rich.read();
                hasValue = true;
            } else {
                isFormula |= name == F;
                scanner.skip();
            }
        }
        if (!hasValue || text.isEmpty() && type != STRING && type != INLINE) {
            row.put(column, "", isFormula ? CellKind.ERROR : CellKind.EMPTY);
        } else if (type == SHARED) {
            SharedStrings strings = shared;
            int index = XmlText.number(text.bytes(), 0, text.length());
            if (strings == null || index < 0) {
                throw new Unreadable("shared-index", rowNumber);
            }
            row.put(column, strings.get(index), CellKind.TEXT);
        } else {
            put(column, type, style, text);
        }
    }

    private void put(int column, long type, int style, XmlText text) {
        if (type == INLINE || type == STRING) {
            row.put(column, pool.text(text.bytes(), 0, text.length()), CellKind.TEXT);
            return;
        }
        String written = trimmed(text);
        if (type == BOOLEAN) {
            row.put(column, "1".equals(written) || "true".equals(written) ? "TRUE" : "FALSE", CellKind.BOOLEAN);
        } else if (type == ERROR) {
            row.put(column, written, CellKind.ERROR);
        } else if (type == DATE) {
            putIsoDate(column, written);
        } else {
            putNumber(column, style, written);
        }
    }

    private void putNumber(int column, int style, String written) {
        if (styles.isDate(style) && NumberText.isNumber(written)) {
            String day = SerialDay.text(Double.parseDouble(written), isFrom1904);
            if (day != null) {
                row.put(column, day, CellKind.DATE);
                return;
            }
        }
        row.put(column, NumberText.exact(written),
                NumberText.isNumber(written) ? CellKind.NUMBER : CellKind.TEXT);
    }

    private void putIsoDate(int column, String written) {
        String digits = written.length() >= 10 && written.charAt(4) == '-' && written.charAt(7) == '-'
                ? written.substring(0, 4) + written.substring(5, 7) + written.substring(8, 10)
                : "";
        boolean isDate = digits.length() == 8 && NumberText.isNumber(digits);
        row.put(column, isDate ? digits : written, isDate ? CellKind.DATE : CellKind.TEXT);
    }

    private String trimmed(XmlText text) {
        byte[] bytes = text.bytes();
        int from = 0;
        int to = text.length();
        while (from < to && bytes[from] <= ' ' && bytes[from] >= 0) {
            from++;
        }
        while (to > from && bytes[to - 1] <= ' ' && bytes[to - 1] >= 0) {
            to--;
        }
        return from == 0 && to == text.length()
                ? pool.text(bytes, from, to)
                : new String(bytes, from, to - from, StandardCharsets.UTF_8);
    }
}
