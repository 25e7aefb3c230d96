package org.laurea.workbench.internal.grid.clip;

import java.util.ArrayList;
import java.util.List;

/**
 * The text that spreadsheets exchange through the clipboard: cells divided by tabs, rows by line ends, a cell with a tab, a line
 * end or a leading quote in quotes, quotes within it doubled.
 */
public final class Tsv {

    private static final char QUOTE = '"';

    private Tsv() {}

    /** Writes rows. */
    public static String write(List<List<String>> rows) {
        StringBuilder text = new StringBuilder();
        for (List<String> row : rows) {
            for (int i = 0; i < row.size(); i++) {
                if (i > 0) {
                    text.append('\t');
                }
                write(row.get(i), text);
            }
            text.append(row.isEmpty() || rows.size() > 1 || isEmpty(row) ? "\n" : "");
        }
        return text.toString();
    }

    /** Reads rows; the line end after the last row counts for nothing, nor does a quote in the middle of a cell. */
    public static List<List<String>> read(String text) {
        return new Reader(text).rows();
    }

    private static boolean isEmpty(List<String> row) {
        return row.size() == 1 && row.get(0).isEmpty();
    }

    private static void write(String value, StringBuilder text) {
        boolean isPlain = !value.startsWith("\"") && value.chars().noneMatch(c -> c == '\t' || c == '\n' || c == '\r');
        if (isPlain) {
            text.append(value);
        } else {
            text.append(QUOTE).append(value.replace("\"", "\"\"")).append(QUOTE);
        }
    }

    private static final class Reader {
        private final String text;
        private final List<List<String>> rows = new ArrayList<>();
        private List<String> row = new ArrayList<>();
        private int at;

        Reader(String text) {
            this.text = text;
        }

        List<List<String>> rows() {
            while (at < text.length()) {
                row.add(cell());
                if (at == text.length()) {
                    endRow();
                } else if (text.charAt(at++) != '\t') {
                    skipLineFeed();
                    endRow();
                } else if (at == text.length()) {
                    row.add("");
                    endRow();
                }
            }
            return rows;
        }

        private void endRow() {
            rows.add(row);
            row = new ArrayList<>();
        }

        private void skipLineFeed() {
            if (text.charAt(at - 1) == '\r' && at < text.length() && text.charAt(at) == '\n') {
                at++;
            }
        }

        private String cell() {
            if (text.charAt(at) == QUOTE) {
                int end = closingQuote();
                if (end >= 0) {
                    String quoted = text.substring(at + 1, end).replace("\"\"", "\"");
                    at = end + 1;
                    return quoted;
                }
            }
            int start = at;
            while (at < text.length() && !endsCell(text.charAt(at))) {
                at++;
            }
            return text.substring(start, at);
        }

        /** The quote that ends the cell, or -1 if the first one is an ordinary character. */
        private int closingQuote() {
            for (int i = at + 1; i < text.length(); i++) {
                if (text.charAt(i) == QUOTE) {
                    boolean isLast = i + 1 == text.length();
                    if (isLast || endsCell(text.charAt(i + 1))) {
                        return i;
                    }
                    if (text.charAt(i + 1) != QUOTE) {
                        return -1;
                    }
                    i++;
                }
            }
            return -1;
        }

        private static boolean endsCell(char c) {
            return c == '\t' || c == '\n' || c == '\r';
        }
    }
}
