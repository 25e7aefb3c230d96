package org.laurea.degree.internal.descriptor;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * A data file: comma-separated values (RFC 4180) in UTF-8 with one header line.
 *
 * @param bytes the file as shipped
 */
record DataFile(byte[] bytes) {

    /**
     * The file with this name in this package.
     *
     * @throws IllegalArgumentException if there is none
     */
    static DataFile named(String name) {
        return beside(DataFile.class, name);
    }

    /**
     * The file with this name beside a class.
     *
     * @throws IllegalArgumentException if there is none
     */
    static DataFile beside(Class<?> anchor, String name) {
        try (InputStream in = anchor.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalArgumentException("no data file " + name);
            }
            return new DataFile(in.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The lines below the header line. */
    List<List<String>> lines() {
        List<List<String>> lines = allLines();
        return lines.subList(1, lines.size());
    }

    /** The header line. */
    List<String> header() {
        return allLines().get(0);
    }

    private List<List<String>> allLines() {
        String text = new String(bytes, StandardCharsets.UTF_8);
        List<List<String>> lines = new ArrayList<>();
        List<String> line = new ArrayList<>();
        StringBuilder cell = new StringBuilder();
        boolean quoted = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (quoted) {
                if (c != '"') {
                    cell.append(c);
                } else if (i + 1 < text.length() && text.charAt(i + 1) == '"') {
                    cell.append(c);
                    i++;
                } else {
                    quoted = false;
                }
            } else if (c == '"') {
                quoted = true;
            } else if (c == ',' || c == '\n') {
                line.add(cell.toString());
                cell.setLength(0);
                if (c == '\n') {
                    lines.add(line);
                    line = new ArrayList<>();
                }
            } else if (c != '\r') {
                cell.append(c);
            }
        }
        return lines;
    }
}
