package org.laurea.codes.internal;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * The bytes of a CSV file in UTF-8, cut into lines at once and into cells when somebody asks: of most rows of a table only
 * code and name are ever looked at. Bytes are searched as if they were Latin-1, which the JVM does fast from the first call.
 */
final class CsvText {

    private static final int BOM_BYTES = 3;

    private final byte[] bytes;
    private final String latin;

    CsvText(byte[] bytes) {
        this.bytes = bytes;
        latin = new String(bytes, StandardCharsets.ISO_8859_1);
    }

    /** The lines that are not empty, the header first. A quoted line break does not end a line. */
    List<Line> lines() {
        List<Line> lines = new ArrayList<>();
        int quote = latin.indexOf('"');
        int start = latin.startsWith("\u00EF\u00BB\u00BF") ? BOM_BYTES : 0;
        int length = bytes.length;
        while (start < length) {
            int end = latin.indexOf('\n', start);
            end = end < 0 ? length : end;
            boolean quoted = quote >= 0 && quote < end;
            if (quoted) {
                end = endOfQuoted(start);
                quote = latin.indexOf('"', end);
            }
            int stop = end > start && bytes[end - 1] == '\r' ? end - 1 : end;
            if (stop > start) {
                lines.add(new Line(start, stop, quoted));
            }
            start = end + 1;
        }
        return lines;
    }

    private int endOfQuoted(int start) {
        boolean inside = false;
        for (int i = start; i < bytes.length; i++) {
            if (bytes[i] == '"') {
                inside = !inside;
            } else if (bytes[i] == '\n' && !inside) {
                return i;
            }
        }
        return bytes.length;
    }

    /** The cell of a line, the first being 0; empty if the line has fewer. */
    String cell(Line line, int column) {
        int end = line.end;
        if (line.quoted) {
            List<String> cells = quotedCells(line);
            return column < cells.size() ? cells.get(column) : "";
        }
        int from = line.start;
        for (int i = 0; i < column; i++) {
            int comma = latin.indexOf(',', from);
            if (comma < 0 || comma >= end) {
                return "";
            }
            from = comma + 1;
        }
        int to = latin.indexOf(',', from);
        return text(from, to < 0 || to > end ? end : to);
    }

    /** All cells of a line. */
    String[] cells(Line line) {
        int end = line.end;
        List<String> cells = line.quoted ? quotedCells(line) : new ArrayList<>();
        int from = line.start;
        while (!line.quoted && from <= end) {
            int comma = latin.indexOf(',', from);
            int to = comma < 0 || comma > end ? end : comma;
            cells.add(text(from, to));
            from = to + 1;
        }
        return cells.toArray(new String[0]);
    }

    private List<String> quotedCells(Line line) {
        int end = line.end;
        List<String> cells = new ArrayList<>();
        int at = line.start;
        while (at <= end) {
            int to = at;
            boolean inside = false;
            while (to < end && (inside || bytes[to] != ',')) {
                inside ^= bytes[to] == '"';
                to++;
            }
            String cell = text(at, to);
            boolean wrapped = cell.length() > 1 && cell.charAt(0) == '"' && cell.charAt(cell.length() - 1) == '"';
            cells.add(wrapped ? cell.substring(1, cell.length() - 1).replace("\"\"", "\"") : cell);
            at = to + 1;
        }
        return cells;
    }

    private String text(int from, int to) {
        return from >= to ? "" : new String(bytes, from, to - from, StandardCharsets.UTF_8);
    }

    /** A line from byte {@code start} to before byte {@code end}; {@code quoted} if a quotation mark is in it. */
    record Line(int start, int end, boolean quoted) {}
}
