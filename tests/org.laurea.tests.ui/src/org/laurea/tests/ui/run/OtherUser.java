package org.laurea.tests.ui.run;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * Another user who starts the program on the data that this process works on. To the program it is one by name; what that user could
 * not read, the plate at the door of this window, is taken away.
 */
public final class OtherUser {

    private static final int MINUTES = 2;
    private static final List<String> SETTINGS = List.of("config.ini",
            "org.eclipse.equinox.simpleconfigurator/bundles.info");

    private final String name;

    /** A user of this name. */
    public OtherUser(String name) {
        this.name = name;
    }

    /**
     * Has the other user play the methods of a class and waits for the end.
     *
     * @return what went wrong; empty if nothing did
     */
    public String plays(Class<?> scene) throws IOException, InterruptedException {
        Path data = Path.of(System.getProperty("laurea.data"));
        Files.deleteIfExists(data.resolve("desktop.door"));
        Path own = Files.createTempDirectory(data.getParent(), "other");
        Path results = own.resolve("results.txt");
        Path output = own.resolve("output.txt");
        List<String> command = OwnCommand.story(List.of("-Duser.name=" + name, "-Dlaurea.story=" + scene.getName(),
                "-Dlaurea.story.results=" + results,
                "-Dlaurea.story.first=" + System.getProperty("user.name")));
        command.set(command.indexOf("-configuration") + 1, configuration(own).toString());
        Process other = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(output.toFile()).start();
        if (!other.waitFor(MINUTES, TimeUnit.MINUTES)) {
            other.destroyForcibly().waitFor();
        }
        List<String> lines = Files.exists(results) ? Files.readAllLines(results) : List.of();
        boolean isWhole = other.exitValue() == 0 && lines.size() > 1 && lines.get(lines.size() - 1).equals("end");
        String failures = lines.stream().filter(line -> !line.equals("end") && !line.startsWith("ok"))
                .map(OtherUser::told).reduce("", String::concat);
        return isWhole ? failures : failures + "it ended with " + other.exitValue() + ": " + Files.readString(output);
    }

    private static Path configuration(Path own) throws IOException {
        List<String> words = OwnCommand.desktop();
        Path first = Path.of(words.get(words.indexOf("-configuration") + 1));
        Path copy = own.resolve("configuration");
        for (String file : SETTINGS) {
            Files.createDirectories(copy.resolve(file).getParent());
            Files.copy(first.resolve(file), copy.resolve(file));
        }
        return copy;
    }

    private static String told(String line) {
        String[] parts = line.split("\t");
        return Stream.of(parts).limit(2).reduce("", (all, part) -> all + part + ' ')
                + new String(Base64.getDecoder().decode(parts.length > 2 ? parts[2] : ""), StandardCharsets.UTF_8);
    }
}
