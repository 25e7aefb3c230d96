package org.laurea.codes.internal;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

/** The files that the bundle brings. */
final class Resources {

    private Resources() {}

    /** The bytes of a file beside this class. */
    static byte[] bytes(String name) {
        try (InputStream in = Resources.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException(name);
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The cells of each line of a CSV file but its header. */
    static List<String[]> rows(String name) {
        CsvText text = new CsvText(bytes(name));
        List<CsvText.Line> lines = text.lines();
        List<String[]> rows = new ArrayList<>(lines.size());
        for (int i = 1; i < lines.size(); i++) {
            rows.add(text.cells(lines.get(i)));
        }
        return rows;
    }
}
