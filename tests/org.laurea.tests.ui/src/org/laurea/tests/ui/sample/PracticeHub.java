package org.laurea.tests.ui.sample;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.laurea.core.data.DataFolder;
import org.laurea.degree.sample.SampleOrder;
import org.laurea.tests.ui.bot.Patience;
import org.laurea.tests.ui.run.CommandLine;

/** A hub to practise with, in a process of its own, and an office and a leader who trust the same authority. */
public final class PracticeHub implements AutoCloseable {

    /** The PIN of all keys. */
    public static final String PIN = "482913";

    /** The account of the leader. */
    public static final String LEADER = "leader";

    private static final Pattern CODE = Pattern.compile("the code for package \\S+ is (\\S+), good");
    private static final Pattern ADDRESS = Pattern.compile("https://[^:/]+:(\\d+)");

    private final Path folder;
    private final Process process;
    private final BlockingQueue<String> lines = new LinkedBlockingQueue<>();

    private PracticeHub(Path folder) {
        this.folder = folder;
        this.process = CommandLine.begin(Map.of("LAUREA_PIN", PIN, "LAUREA_DATA", folder.resolve("hub").toString()),
                List.of("hub", "--practice-codes", "--host", "127.0.0.1", "--port", "0"));
        Thread reader = new Thread(this::read, "hub");
        reader.setDaemon(true);
        reader.start();
    }

    /** A running hub; the data folder of this process has the keys of an operator whom it knows. */
    public static PracticeHub open() {
        Path folder = DataFolder.ofProcess().resolveSibling("practice");
        Process made = CommandLine.begin(Map.of("LAUREA_PIN", PIN), List.of("keys", "practice", "--unit",
                SampleOrder.DEFAULT_UNIT, "--out", folder.toString()));
        Patience.until("keys for practice are made", () -> !made.isAlive());
        if (made.exitValue() != 0) {
            throw new IllegalStateException("no keys for practice: exit code " + made.exitValue());
        }
        copy(folder.resolve("office"), DataFolder.ofProcess());
        return new PracticeHub(folder);
    }

    /** The address of the hub. */
    public String address() {
        return "https://localhost:" + first(ADDRESS);
    }

    /** The code that the leader was given last. */
    public String code() {
        return first(CODE);
    }

    /** The key file of the leader. */
    public Path leaderKeys() {
        return folder.resolve("leader").resolve("keys").resolve("keys.p12");
    }

    @Override
    public void close() {
        process.descendants().forEach(ProcessHandle::destroy);
        process.destroy();
        Patience.until("the hub has ended", () -> !process.isAlive());
    }

    private String first(Pattern pattern) {
        String[] found = {""};
        Patience.until("the hub says " + pattern, () -> {
            for (String line = lines.poll(); line != null && found[0].isEmpty(); line = lines.poll()) {
                Matcher matcher = pattern.matcher(line);
                found[0] = matcher.find() ? matcher.group(1) : "";
                if (!found[0].isEmpty()) {
                    break;
                }
            }
            return !found[0].isEmpty();
        });
        return found[0];
    }

    private void read() {
        try (BufferedReader reader = process.inputReader()) {
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                lines.add(line);
            }
        } catch (IOException ended) {
            lines.add("ended: " + ended.getMessage());
        }
    }

    private static void copy(Path from, Path to) {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path target = to.resolve(from.relativize(file).toString());
                Files.createDirectories(target.getParent());
                Files.copy(file, target);
            }
        } catch (IOException failure) {
            throw new IllegalStateException(failure);
        }
    }
}
