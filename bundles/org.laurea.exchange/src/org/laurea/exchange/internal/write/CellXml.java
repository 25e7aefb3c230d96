package org.laurea.exchange.internal.write;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

import org.laurea.core.row.CellKind;
import org.laurea.exchange.internal.write.PlainWorkbook.Style;

/** The cells of a new sheet, each kind in its own way. */
final class CellXml {

    /** The errors that a cell can hold. */
    private static final String ERRORS = " #NULL! #DIV/0! #VALUE! #REF! #NAME? #NUM! #N/A ";
    private static final int DATE_LENGTH = 8;

    private CellXml() {}

    /** Appends a cell; nothing for an empty one. */
    static void append(StringBuilder out, String reference, int row, String text, CellKind kind) {
        switch (kind) {
            case EMPTY -> {}
            case TEXT -> text(out, reference, row, text, Style.TEXT);
            case NUMBER -> number(out, reference, row, text);
            case DATE -> date(out, reference, row, text);
            case BOOLEAN -> value(out, reference, row, Style.GENERAL, "b", "TRUE".equals(text) ? "1" : "0");
            case ERROR -> error(out, reference, row, text);
        }
    }

    /** Appends a string, also an empty one. */
    static void text(StringBuilder out, String reference, int row, String text, Style style) {
        open(out, reference, row, style).append(" t=\"inlineStr\"><is>");
        CellEscape.element(out, "t", text);
        out.append("</is></c>");
    }

    private static void number(StringBuilder out, String reference, int row, String text) {
        if (isNumber(text)) {
            value(out, reference, row, Style.GENERAL, "n", text);
        } else {
            text(out, reference, row, text, Style.TEXT);
        }
    }

    private static void date(StringBuilder out, String reference, int row, String text) {
        int serial = serial(text);
        if (serial >= 0) {
            value(out, reference, row, Style.DATE, "n", Integer.toString(serial));
        } else {
            text(out, reference, row, text, Style.TEXT);
        }
    }

    private static void error(StringBuilder out, String reference, int row, String text) {
        String error = text.isEmpty() ? "#N/A" : text;
        if (ERRORS.contains(" " + error + " ")) {
            value(out, reference, row, Style.GENERAL, "e", error);
        } else {
            text(out, reference, row, error, Style.TEXT);
        }
    }

    private static void value(StringBuilder out, String reference, int row, Style style, String type, String value) {
        open(out, reference, row, style).append(" t=\"").append(type).append("\"><v>").append(value)
                .append("</v></c>");
    }

    private static StringBuilder open(StringBuilder out, String reference, int row, Style style) {
        return out.append("<c r=\"").append(reference).append(row).append("\" s=\"").append(style.ordinal())
                .append('"');
    }

    /** Whether a text is a number as a sheet writes it (a finite xsd:double). */
    static boolean isNumber(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if ((c < '0' || c > '9') && "+-.eE".indexOf(c) < 0) {
                return false;
            }
        }
        try {
            return Double.isFinite(Double.parseDouble(text));
        } catch (NumberFormatException e) {
            return false;
        }
    }

    /** The serial number of a day given as CCYYMMDD in the date system of 1900, -1 if it has none. */
    static int serial(String day) {
        if (day.length() != DATE_LENGTH) {
            return -1;
        }
        try {
            LocalDate date = LocalDate.of(Integer.parseInt(day.substring(0, 4)),
                    Integer.parseInt(day.substring(4, 6)), Integer.parseInt(day.substring(6)));
            long days = ChronoUnit.DAYS.between(LocalDate.of(1899, 12, 31), date);
            boolean afterPhantomDay = days >= 60;
            return days < 1 ? -1 : (int) days + (afterPhantomDay ? 1 : 0);
        } catch (DateTimeException | NumberFormatException e) {
            return -1;
        }
    }
}
