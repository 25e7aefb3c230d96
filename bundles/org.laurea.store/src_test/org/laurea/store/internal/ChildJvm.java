package org.laurea.store.internal;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Starts another Java process that knows the same classes, to be killed or to stand in the way. */
public final class ChildJvm {

    private ChildJvm() {}

    /** Starts {@code main}, which sees the code of the {@code known} classes; {@code shell} comes before the command. */
    public static Process start(Class<?> main, List<Class<?>> known, String shell, Object... arguments)
            throws IOException {
        List<String> command = new ArrayList<>(List.of("sh", "-c", shell + " exec \"$@\"", "sh",
                Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xshare:auto",
                "-XX:TieredStopAtLevel=1", "-cp", classPath(main, known), main.getName()));
        for (Object argument : arguments) {
            command.add(argument.toString());
        }
        return new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start();
    }

    private static String classPath(Class<?> main, List<Class<?>> known) {
        Set<String> places = new LinkedHashSet<>();
        places.add(place(main));
        known.forEach(type -> places.add(place(type)));
        return String.join(File.pathSeparator, places);
    }

    private static String place(Class<?> type) {
        return new File(type.getProtectionDomain().getCodeSource().getLocation().getPath()).toString();
    }
}
