package org.laurea.acceptance;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** Debian's PostgreSQL 15 on a free port, with one database. */
final class Postgres implements AutoCloseable {

    static final String USER = "postgres";
    private static final Path PROGRAMS = Path.of("/usr/lib/postgresql/15/bin");

    private final Path home;
    private final int port;

    /** Starts a server; skips the test on a machine that has none. */
    Postgres() throws IOException {
        assumeTrue(Files.exists(PROGRAMS.resolve("initdb")), "PostgreSQL 15 is not installed: postgresql-15");
        home = Files.createTempDirectory("laurea-postgres");
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            port = socket.getLocalPort();
        }
        if (isRoot()) {
            Laurea.run(Map.of(), List.of("chown", USER, home.toString())).ended(0);
        }
        program("initdb", "-D", home + "/data", "-U", USER, "--auth=trust", "-E", "UTF8", "--locale=C.UTF-8", "-N");
        start();
        program("createdb", "-h", "127.0.0.1", "-p", Integer.toString(port), "-U", USER, "hub");
    }

    String url() {
        return "jdbc:postgresql://127.0.0.1:" + port + "/hub";
    }

    void start() {
        program("pg_ctl", "-D", home + "/data", "-w", "-l", home + "/log", "-o", "-p " + port
                + " -c listen_addresses=127.0.0.1 -c unix_socket_directories=" + home, "start");
    }

    /** Ends it as a crash does, without a word to anybody. */
    void crash() {
        program("pg_ctl", "-D", home + "/data", "-w", "-m", "immediate", "stop");
    }

    /** Crashes, and starts again. */
    void again() {
        crash();
        start();
    }

    @Override
    public void close() {
        crash();
        Laurea.run(Map.of(), List.of("rm", "-rf", home.toString())).ended(0);
    }

    private static boolean isRoot() {
        return System.getProperty("user.name").equals("root");
    }

    private static void program(String name, String... arguments) {
        List<String> command = new ArrayList<>(isRoot() ? List.of("runuser", "-u", USER, "--") : List.of());
        command.add(PROGRAMS.resolve(name).toString());
        command.addAll(Arrays.asList(arguments));
        Laurea.run(Map.of(), command).ended(0);
    }
}
