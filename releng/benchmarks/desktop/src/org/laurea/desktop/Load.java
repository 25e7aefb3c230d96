package org.laurea.desktop;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** How busy the machine is, to be told beside what was measured. */
final class Load {

    private static final Path AVERAGES = Path.of("/proc/loadavg");

    private Load() {}

    /** The averages over 1, 5 and 15 minutes, where the system tells them. */
    static String now() throws IOException {
        return Files.exists(AVERAGES) ? Files.readString(AVERAGES).replaceAll(" \\S+/.*\\s*", "") : "unknown";
    }
}
