package org.laurea.tests.ui.sample;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.laurea.tests.ui.bot.Patience;
import org.laurea.tests.ui.run.CommandLine;

/** A hub to practise with, in a process of its own, that can go away and come back at the same address. */
public final class PracticeHub implements AutoCloseable {

    /** The PIN of all keys. */
    public static final String PIN = "482913";

    /** The account of the leader. */
    public static final String LEADER = "leader";

    private static final Pattern CODE = Pattern.compile("the code for package \\S+ is (\\S+), good");
    private static final Pattern ADDRESS = Pattern.compile("https://[^:/]+:(\\d+)");

    private final Path folder;
    private final BlockingQueue<String> lines = new LinkedBlockingQueue<>();
    private Process process;
    private String port = "0";

    private PracticeHub(Path folder) {
        this.folder = folder;
        this.process = begin();
    }

    /** A running hub with the keys in a folder that was made for practice. */
    public static PracticeHub open(Path folder) {
        PracticeHub hub = new PracticeHub(folder);
        hub.port = hub.first(ADDRESS);
        return hub;
    }

    private Process begin() {
        Process begun = CommandLine.begin(
                Map.of("LAUREA_PIN", PIN, "LAUREA_DATA", folder.resolve("hub").toString()),
                List.of("hub", "--practice-codes", "--host", "127.0.0.1", "--port", port));
        Thread reader = new Thread(() -> read(begun), "hub");
        reader.setDaemon(true);
        reader.start();
        return begun;
    }

    /** The address of the hub. */
    public String address() {
        return "https://localhost:" + port;
    }

    /** The code that the leader was given last. */
    public String code() {
        return first(CODE);
    }

    /** The key file of the leader. */
    public Path leaderKeys() {
        return folder.resolve("leader").resolve("keys").resolve("keys.p12");
    }

    /** Comes back after it was closed, with what it had. */
    public void comeBack() {
        process = begin();
        first(ADDRESS);
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

    private void read(Process said) {
        try (BufferedReader reader = said.inputReader()) {
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                lines.add(line);
            }
        } catch (IOException ended) {
            lines.add("ended: " + ended.getMessage());
        }
    }
}
