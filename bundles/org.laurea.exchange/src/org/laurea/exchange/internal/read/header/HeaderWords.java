package org.laurea.exchange.internal.read.header;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Properties;

import org.laurea.core.row.CellKind;
import org.laurea.core.row.Row;

/**
 * The words by which people mark rows and headers.
 *
 * @param row beginnings of cells that mark a row as a sample or an instruction
 * @param header words beside a header that belong to no name
 */
record HeaderWords(List<String> row, List<String> header) {

    static HeaderWords load() {
        Properties words = new Properties();
        try (InputStream in = HeaderWords.class.getResourceAsStream("markers.properties")) {
            words.load(new InputStreamReader(Objects.requireNonNull(in), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new HeaderWords(list(words, "row"), list(words, "header"));
    }

    private static List<String> list(Properties words, String key) {
        return List.of(words.getProperty(key, "").split("\\|"));
    }

    /**
     * Whether a row is a sample or an instruction: its first cell begins with a mark, another cell is nothing but one, or half
     * of its cells say no more than whether a field is required. A title that begins with such a word is no mark.
     */
    boolean mark(Row below) {
        int filled = 0;
        int notes = 0;
        for (int column = 0; column < below.size(); column++) {
            if (below.kind(column) != CellKind.TEXT) {
                continue;
            }
            String key = HeaderText.key(below.text(column));
            if (filled == 0 ? begins(key) : row.contains(key)) {
                return true;
            }
            filled++;
            notes += header.contains(key) ? 1 : 0;
        }
        return notes > 0 && notes * 2 >= filled;
    }

    private boolean begins(String key) {
        for (String mark : row) {
            if (mark.charAt(0) < 0x80 ? key.equals(mark) : key.startsWith(mark)) {
                return true;
            }
        }
        return false;
    }
}
