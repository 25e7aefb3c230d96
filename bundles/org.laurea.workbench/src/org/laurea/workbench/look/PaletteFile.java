package org.laurea.workbench.look;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.graphics.RGB;

/** The palette as it stands in its file. */
record PaletteFile(Map<String, List<RGB>> colours) {

    static PaletteFile read() {
        Map<String, List<RGB>> colours = new HashMap<>();
        try (InputStream in = PaletteFile.class.getResourceAsStream("palette.csv")) {
            if (in == null) {
                throw new IllegalStateException("palette.csv is missing");
            }
            BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (!line.startsWith("#")) {
                    String[] cells = line.split(",");
                    colours.put(cells[0], List.of(rgb(cells[1]), rgb(cells[2])));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new PaletteFile(colours);
    }

    RGB rgb(Role role, boolean isDark) {
        @Nullable
        List<RGB> both = colours.get(role.tag());
        if (both == null) {
            throw new IllegalStateException("palette.csv has no " + role.tag());
        }
        return both.get(isDark ? 1 : 0);
    }

    private static RGB rgb(String hex) {
        int value = Integer.parseInt(hex.substring(1), 16);
        return new RGB(value >> 16, value >> 8 & 0xff, value & 0xff);
    }
}
