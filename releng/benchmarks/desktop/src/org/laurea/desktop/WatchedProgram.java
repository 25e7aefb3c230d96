package org.laurea.desktop;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;

/**
 * A program of the packed desktop's bundles, started by the packed desktop's script.
 *
 * @param name what it is
 * @param application the id of its application
 * @param isKept the bundles of the desktop that it has, by their names
 * @param isProduct whether it is the product with its name, model and looks
 */
record WatchedProgram(String name, String application, Predicate<String> isKept, boolean isProduct) {

    private static final int MINUTES = 2;

    /** Another folder for its configuration and its data: the next start is the first. */
    void clear(Path stage, Path watch) throws IOException {
        Stage.clear(stage);
        Path configuration = new Configuration(Build.product(), stage.resolve("configuration")).write(isKept, List.of(watch));
        if (!isProduct) {
            Path settings = configuration.resolve("config.ini");
            Files.write(settings, Files.readAllLines(settings).stream()
                    .filter(line -> !line.startsWith("eclipse.product=")).toList());
        }
    }

    /** Starts it, waits until its window is complete and closed again. */
    StartTime start(Path stage) throws IOException, InterruptedException {
        Path result = stage.resolve("result.txt");
        Files.deleteIfExists(result);
        try (Screen screen = Screen.open("1280x720")) {
            ProcessBuilder builder = new ProcessBuilder(Build.product().resolve("laurea-desktop").toString(),
                    "-configuration", stage.resolve("configuration").toString(), "-application",
                    "org.laurea.bench.window.watched");
            builder.environment().putAll(Map.of("DISPLAY", screen.name(), "GDK_BACKEND", "x11", "NO_AT_BRIDGE", "1",
                    "LC_ALL", "C.UTF-8", "LAUREA_LANG", "zh_CN", "LAUREA_DATA", stage.resolve("data").toString(),
                    "HOME", stage.resolve("home").toString(), "LAUREA_JAVA_OPTS", options(stage, result)));
            Process program = builder.redirectErrorStream(true).redirectOutput(stage.resolve("output.txt").toFile()).start();
            if (!program.waitFor(MINUTES, TimeUnit.MINUTES)) {
                program.descendants().forEach(ProcessHandle::destroyForcibly);
                program.destroyForcibly().waitFor();
            }
        }
        if (!Files.exists(result)) {
            throw new IOException(name + " did not start:\n" + Files.readString(stage.resolve("output.txt")));
        }
        return StartTime.read(result);
    }

    private String options(Path stage, Path result) {
        return String.join(" ", System.getProperty("bench.options", ""), "-Duser.home=" + stage.resolve("home"),
                "-Dbench.application=" + application, "-Dbench.result=" + result,
                "-Dbench.origin=" + System.currentTimeMillis());
    }
}
