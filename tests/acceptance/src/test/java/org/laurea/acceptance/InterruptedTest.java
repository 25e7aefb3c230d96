package org.laurea.acceptance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

/** Ctrl+C at an awkward moment: exit code 130, and nothing half-written. */
class InterruptedTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int ROWS = 8_000;
    private static final int DONE = 0;
    private static final int DONE_WITH_FINDINGS = 1;
    private static final int INTERRUPTED = 130;
    private static final long PATIENCE_SECONDS = 120;

    @TempDir
    Path folder;
    private Path data;
    private Path out;
    private Path records;

    @BeforeEach
    void aLongTable() throws IOException {
        assumeTrue(Files.isExecutable(Path.of("/usr/bin/env")), "signals need a Unix");
        data = Files.createDirectory(folder.resolve("data"));
        out = Files.createDirectory(folder.resolve("out"));
        records = folder.resolve("regular.csv");
        laurea("sample", "--category", "regular", "--rows", ROWS, "--out", records).ended(0);
    }

    private Map<String, String> environment() {
        return Map.of("LAUREA_DATA", data.toString(), "LAUREA_JAVA_OPTS", "-Djava.io.tmpdir=" + out);
    }

    private Laurea.Result laurea(Object... arguments) {
        return Laurea.run(environment(), arguments);
    }

    private JsonNode batches() throws IOException {
        return JSON.readTree(laurea("batch", "list", "--json").ended(0).out()).path("batches");
    }

    /** An import is one change: all of it is there, or nothing. The longer the journal, the later it is interrupted. */
    @ParameterizedTest
    @ValueSource(ints = {0, 1, 100_000})
    void anImportIsWholeOrNotThereAtAll(int bytes) throws Exception {
        boolean isInterrupted = interrupt(data, file -> file.endsWith("journal.lj") && file.toFile().length() >= bytes,
                "import", records);
        JsonNode batches = batches();
        assertTrue(batches.size() == 1 || isInterrupted && batches.size() == 0, batches.toString());
        batches.forEach(batch -> assertEquals(ROWS, batch.path("records").asInt()));
        laurea("doctor").ended(0);
        assertEquals(List.of(), left());
        laurea("import", records).ended(0);
        assertEquals(ROWS, batches().get(0).path("records").asInt());
    }

    @Test
    void anOutputIsNotLeftUnfinished() throws Exception {
        laurea("import", records).ended(0);
        String batch = batches().get(0).path("batch").asText();
        for (Object[] command : new Object[][] {{"convert", records, out.resolve("records.xlsx")},
                {"export", batch, "--out", out.resolve("records.csv")},
                {"export", batch, "--out", out.resolve("marked.xlsx"), "--format", "annotated"}}) {
            boolean isInterrupted = interrupt(out, InterruptedTest::isHidden, command);
            assertEquals(List.of(), left().stream().filter(InterruptedTest::isHidden).toList());
            assertTrue(isInterrupted || left().size() == 1, () -> List.of(command) + " left " + left());
            for (Path file : left()) {
                Files.delete(file);
            }
        }
    }

    /** Whether it is the name of something in the making. */
    private static boolean isHidden(Path file) {
        return file.getFileName().toString().startsWith(".");
    }

    private List<Path> left() {
        try (Stream<Path> files = Files.list(out)) {
            return files.toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Runs a command until something fit has appeared in a folder, and interrupts it; tells whether it was in time. */
    private boolean interrupt(Path watched, Predicate<Path> isFit, Object... command) throws Exception {
        Process process = Laurea.start(environment(), command);
        try (WatchService watch = FileSystems.getDefault().newWatchService()) {
            watched.register(watch, StandardWatchEventKinds.ENTRY_CREATE, StandardWatchEventKinds.ENTRY_MODIFY);
            while (process.isAlive() && !isThere(watched, isFit, watch)) {
                WatchKey key = watch.poll(1, TimeUnit.SECONDS);
                if (key != null) {
                    key.pollEvents();
                    key.reset();
                }
            }
            new ProcessBuilder("kill", "-INT", Long.toString(process.pid())).start().waitFor();
            assertTrue(process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS));
            int exit = process.exitValue();
            assertTrue(Set.of(INTERRUPTED, DONE, DONE_WITH_FINDINGS).contains(exit), () -> "exit " + exit);
            return exit == INTERRUPTED;
        } finally {
            process.destroyForcibly();
        }
    }

    private static boolean isThere(Path watched, Predicate<Path> isFit, WatchService watch) throws IOException {
        try (Stream<Path> all = Files.walk(watched)) {
            for (Path path : all.toList()) {
                if (isFit.test(path)) {
                    return true;
                }
                if (Files.isDirectory(path)) {
                    path.register(watch, StandardWatchEventKinds.ENTRY_CREATE, StandardWatchEventKinds.ENTRY_MODIFY);
                }
            }
        } catch (NoSuchFileException | UncheckedIOException goneMeanwhile) {
            return false;
        }
        return false;
    }
}
