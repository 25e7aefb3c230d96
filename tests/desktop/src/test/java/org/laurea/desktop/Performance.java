package org.laurea.desktop;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** One story, played from its first start to its last. */
final class Performance {

    private static final int RESTART = 23;
    private static final int MOST_PROCESSES = 10;
    private static final int MINUTES = Integer.getInteger("laurea.story.minutes", 4);

    private final StoryBook book;
    private final StoryBook.Title title;
    private final String method;
    private final Path stage;

    Performance(StoryBook book, StoryBook.Title title, String method) {
        this.book = book;
        this.title = title;
        this.method = method;
        this.stage = Path.of(System.getProperty("laurea.stage", "target/stories")).toAbsolutePath()
                .resolve(title.simpleName());
    }

    List<Outcome> play() {
        try {
            Stage.clear(stage);
            Path results = stage.resolve("results.txt");
            Path configuration = new Stage(book, stage).configuration();
            int code = RESTART;
            // The framework itself may ask to be started again before anything was played: that is no start of the story.
            for (int process = 0; code == RESTART && process < MOST_PROCESSES; process++) {
                code = start(configuration, results, played(results) + 1);
            }
            return outcomes(results, code);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    private static int played(Path results) throws IOException {
        return Files.exists(results) ? (int) Files.readAllLines(results).stream().filter("end"::equals).count() : 0;
    }

    private int start(Path configuration, Path results, int number) throws IOException, InterruptedException {
        try (Screen screen = Screen.open(title.screen())) {
            ProcessBuilder builder = new ProcessBuilder(command(configuration, results, number));
            builder.environment().remove("LAUREA_DATA");
            builder.environment().put("DISPLAY", screen.name());
            builder.environment().put("GDK_BACKEND", "x11");
            builder.environment().put("GDK_SCALE", Integer.toString(title.scale()));
            builder.environment().put("NO_AT_BRIDGE", "1");
            builder.environment().put("XDG_CONFIG_HOME", stage.resolve("home").toString());
            builder.environment().put("LC_ALL", "C.UTF-8");
            Process desktop = builder.redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect
                    .appendTo(stage.resolve("output.txt").toFile())).start();
            if (!desktop.waitFor(MINUTES, TimeUnit.MINUTES)) {
                desktop.descendants().forEach(ProcessHandle::destroyForcibly);
                desktop.destroyForcibly().waitFor();
            }
            return desktop.exitValue();
        }
    }

    private List<String> command(Path configuration, Path results, int number) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx512m", "-Xshare:auto", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-Dfile.encoding=UTF-8"));
        command.addAll(title.options());
        command.add("-Dlaurea.home=" + book.product());
        command.add("-Dlaurea.command=" + Build.commandLine());
        command.add("-Dlaurea.data=" + stage.resolve("data"));
        command.add("-Dlaurea.pictures=" + stage.getParent().resolveSibling("screenshots"));
        command.add("-Dlaurea.scale=" + title.scale());
        command.add("-Dlaurea.full=" + System.getProperty("laurea.full", "false"));
        command.add("-Dlaurea.story=" + title.name());
        command.add("-Dlaurea.story.method=" + method);
        command.add("-Dlaurea.story.results=" + results);
        command.add("-Dlaurea.story.start=" + number);
        command.add("-Duser.home=" + stage.resolve("home"));
        command.addAll(List.of("-jar",
                Build.newest(book.product().resolve("plugins"), "org.eclipse.equinox.launcher_*.jar").toString()));
        command.addAll(List.of("-nosplash", "-consoleLog", "-configuration", configuration.toString()));
        command.addAll(List.of("-application", "org.laurea.tests.ui.stories", "-nl", title.language()));
        command.addAll(List.of("-data", stage.resolve("data/desktop").toString()));
        return command;
    }

    private List<Outcome> outcomes(Path results, int code) throws IOException {
        List<String> lines = Files.exists(results) ? Files.readAllLines(results) : List.of();
        List<Outcome> outcomes = new ArrayList<>(
                lines.stream().filter(line -> !line.equals("end")).map(Outcome::of).toList());
        if (code != 0 || outcomes.isEmpty() || !lines.get(lines.size() - 1).equals("end")) {
            Path output = stage.resolve("output.txt");
            outcomes.add(new Outcome("failed", "the program ends as it should", "exit code " + code + "; it said:\n"
                    + (Files.exists(output) ? Files.readString(output) : "nothing")));
        }
        return outcomes;
    }
}
