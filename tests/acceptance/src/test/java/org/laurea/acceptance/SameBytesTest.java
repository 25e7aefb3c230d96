package org.laurea.acceptance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The same input gives the same report: on any number of threads, on any Java, at any time. */
class SameBytesTest {

    @TempDir
    Path folder;
    private Path file;
    private String report;

    @BeforeEach
    void checkOnce() {
        file = folder.resolve("s.xlsx");
        Laurea.run("sample", "--category", "regular", "--rows", 2000, "--errors", 150, "--out", file).ended(0);
        report = check(Map.of(), "--threads", "1");
        assertTrue(report.contains("\"findings\""));
    }

    private String check(Map<String, String> environment, Object... more) {
        Object[] arguments = Stream.concat(Stream.of("check", file, "--category", "regular", "--format", "json"),
                Stream.of(more)).toArray();
        return Laurea.run(environment, arguments).ended(1).out();
    }

    @Test
    void onAnyNumberOfThreads() {
        assertEquals(report, check(Map.of(), "--threads", "2"));
        assertEquals(report, check(Map.of(), "--threads", "5"));
    }

    @Test
    void onANewerJava() throws IOException {
        Optional<Path> newer = javaHome("25");
        assumeTrue(newer.isPresent(), "no JDK 25 is installed under /usr/lib/jvm");
        assertEquals(report, check(Map.of("JAVA_HOME", newer.orElseThrow().toString())));
    }

    @Test
    void aYearLater() {
        assumeTrue(Files.exists(Path.of("/usr/bin/faketime")), "faketime is not installed");
        String library = "/usr/$LIB/faketime/libfaketime.so.1";
        assertEquals(report,
                check(Map.of("LD_PRELOAD", library, "FAKETIME", "+365d", "FAKETIME_DONT_FAKE_MONOTONIC", "1")));
    }

    private static Optional<Path> javaHome(String version) throws IOException {
        try (Stream<Path> homes = Files.list(Path.of("/usr/lib/jvm"))) {
            return homes.filter(home -> home.getFileName().toString().contains(version))
                    .filter(home -> Files.isExecutable(home.resolve("bin/java"))).findFirst();
        }
    }
}
