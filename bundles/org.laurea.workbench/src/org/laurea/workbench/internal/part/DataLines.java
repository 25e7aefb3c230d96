package org.laurea.workbench.internal.part;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Small tables that lie beside a class: UTF-8, a header line, cells separated by vertical bars. */
public final class DataLines {

    private DataLines() {}

    /** The lines below the header, each cut into its cells. */
    public static List<String[]> of(Class<?> anchor, String name) {
        List<String[]> lines = new ArrayList<>();
        try (InputStream in = anchor.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("no " + name + " beside " + anchor.getName());
            }
            BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
            reader.readLine();
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                lines.add(line.split("\\|", -1));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return lines;
    }

    /** The lines by their first cell. */
    public static Map<String, String[]> byFirstCell(Class<?> anchor, String name) {
        Map<String, String[]> lines = new LinkedHashMap<>();
        of(anchor, name).forEach(cells -> lines.put(cells[0], cells));
        return lines;
    }
}
