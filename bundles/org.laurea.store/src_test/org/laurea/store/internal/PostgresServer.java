package org.laurea.store.internal;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** Debian's PostgreSQL 15 on a free port with a database of its own for the tests; one for the whole run. */
public final class PostgresServer implements AutoCloseable {

    private static final Path PROGRAMS = Path.of("/usr/lib/postgresql/15/bin");
    private static final String OWNER = "postgres";

    private final Path home;
    private final int port;
    private int databases;

    private PostgresServer() throws IOException, InterruptedException {
        home = Files.createTempDirectory("laurea-postgres");
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            port = socket.getLocalPort();
        }
        if (isRoot()) {
            run(List.of("chown", OWNER, home.toString()));
        }
        boolean isStarted = false;
        try {
            program("initdb", "-D", home + "/data", "-U", OWNER, "--auth=trust", "-E", "UTF8", "--locale=C.UTF-8",
                    "-N");
            start();
            isStarted = true;
        } finally {
            if (!isStarted) {
                remove();
            }
        }
    }

    private void remove() throws IOException, InterruptedException {
        run(List.of("rm", "-rf", home.toString()));
    }

    /** Starts it; again after {@link #stop()}. */
    void start() throws IOException, InterruptedException {
        program("pg_ctl", "-D", home + "/data", "-w", "-l", home + "/log", "-o", "-p " + port
                + " -c listen_addresses=127.0.0.1 -c unix_socket_directories=" + home + " -c fsync=off", "start");
    }

    /** Stops it at once. */
    void stop() throws IOException, InterruptedException {
        program("pg_ctl", "-D", home + "/data", "-w", "-m", "immediate", "stop");
    }

    /** The address of a new database. */
    synchronized String database() throws IOException, InterruptedException {
        String name = "laurea" + databases++;
        program("createdb", "-h", "127.0.0.1", "-p", Integer.toString(port), "-U", OWNER, name);
        return "jdbc:postgresql://127.0.0.1:" + port + "/" + name;
    }

    @Override
    public void close() throws Exception {
        try {
            stop();
        } finally {
            remove();
        }
    }

    private static boolean isRoot() {
        return System.getProperty("user.name").equals("root");
    }

    private static void program(String name, String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>();
        if (isRoot()) {
            command.addAll(List.of("runuser", "-u", OWNER, "--"));
        }
        command.add(PROGRAMS.resolve(name).toString());
        command.addAll(Arrays.asList(arguments));
        run(command);
    }

    private static void run(List<String> command) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(command).directory(Path.of("/").toFile())
                .redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.DISCARD).start();
        if (!process.waitFor(60, TimeUnit.SECONDS) || process.exitValue() != 0) {
            throw new IOException(command + " failed");
        }
    }

    /** Gives tests the server; skips them on a machine without PostgreSQL. */
    public static final class Extension implements ParameterResolver {

        @Override
        public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
            return parameter.getParameter().getType() == PostgresServer.class;
        }

        @Override
        public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
            Assumptions.assumeTrue(Files.exists(PROGRAMS.resolve("initdb")),
                    "PostgreSQL 15 is not installed: apt-get install postgresql-15");
            return context.getRoot().getStore(Namespace.create(PostgresServer.class))
                    .getOrComputeIfAbsent(PostgresServer.class, type -> {
                        try {
                            return new PostgresServer();
                        } catch (IOException | InterruptedException e) {
                            throw new IllegalStateException(e);
                        }
                    });
        }
    }
}
