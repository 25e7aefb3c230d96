package org.laurea.acceptance;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** {@code laurea hub} as a process, which can be killed and started again at the same address. */
final class HubProcess implements AutoCloseable {

    private static final int PATIENCE_SECONDS = 120;

    private final Map<String, String> environment;
    private final List<Object> command;
    private final Path notes;
    private final int port;
    private Process process;

    /** Starts a hub on a data folder, with further options. */
    HubProcess(Path data, Object... options) throws IOException {
        environment = Practice.environment(data);
        port = freePort();
        notes = Files.createTempFile("hub", ".err");
        command = new ArrayList<>(List.of("hub", "--host", "127.0.0.1", "--port", port, "--practice-codes"));
        command.addAll(List.of(options));
        start();
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    URI address() {
        return URI.create("https://127.0.0.1:" + port);
    }

    long pid() {
        return process.pid();
    }

    /** What it told on its screen, from all starts. */
    String screen() throws IOException {
        return Files.readString(notes);
    }

    /** Starts it, and waits until it says its address. */
    void start() throws IOException {
        process = Laurea.start(environment, notes, command.toArray());
        try {
            String address = process.inputReader().readLine();
            if (!address().toString().equals(address)) {
                throw new AssertionError("the hub did not start: " + address + "\n" + screen());
            }
        } catch (IOException | AssertionError e) {
            process.destroyForcibly();
            throw e;
        }
    }

    /** Kills it at once. */
    void kill() throws InterruptedException {
        process.destroyForcibly();
        process.waitFor();
    }

    /** Kills it and starts it again. */
    void again() throws IOException, InterruptedException {
        kill();
        start();
    }

    /** Asks it to end, and waits. */
    void stop() throws InterruptedException {
        process.destroy();
        if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
            kill();
            throw new AssertionError("the hub does not end");
        }
    }

    @Override
    public void close() throws IOException {
        process.destroyForcibly();
        Files.deleteIfExists(notes);
    }
}
