package org.laurea.cli.internal.terminal;

import java.io.Console;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/**
 * Which streams end at a screen.
 *
 * @param data whether standard output does
 * @param messages whether standard error does
 * @param colour whether colours are welcome there (https://no-color.org)
 */
public record Screens(boolean data, boolean messages, boolean colour) {

    private static final Path DESCRIPTORS = Path.of("/proc/self/fd");

    /** No screen anywhere. */
    public static Screens none() {
        return new Screens(false, false, false);
    }

    /** The screens of this process. */
    public static Screens ofProcess(Map<String, String> environment) {
        String kind = environment.getOrDefault("TERM", "");
        if ("dumb".equals(kind)) {
            return none();
        }
        boolean colour = environment.getOrDefault("NO_COLOR", "").isEmpty();
        if (Files.isDirectory(DESCRIPTORS)) {
            return new Screens(isScreen("1"), isScreen("2"), colour);
        }
        Console console = System.console();
        return new Screens(console != null, console != null, colour);
    }

    private static boolean isScreen(String descriptor) {
        try {
            String target = Files.readSymbolicLink(DESCRIPTORS.resolve(descriptor)).toString();
            return target.startsWith("/dev/pts/") || target.startsWith("/dev/tty") || "/dev/console".equals(target);
        } catch (IOException e) {
            return false;
        }
    }
}
