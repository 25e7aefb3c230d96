package org.laurea.desktop;

import java.nio.charset.StandardCharsets;
import java.util.Base64;

/** How one test of a story ended, as the story wrote it down. */
record Outcome(String status, String name, String words) {

    static Outcome of(String line) {
        String[] cells = line.split("\t", 3);
        return new Outcome(cells[0], cells[1],
                new String(Base64.getDecoder().decode(cells[2]), StandardCharsets.UTF_8));
    }
}
