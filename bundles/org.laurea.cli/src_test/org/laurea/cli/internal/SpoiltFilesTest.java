package org.laurea.cli.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.laurea.cli.internal.terminal.Screens;
import org.laurea.cli.internal.terminal.Terminal;
import org.laurea.core.text.Language;

/**
 * Whatever is done to a file, {@code laurea check} ends with 0, 1 or 2: with a report, or with one line. A failure of the program
 * would stand in the log.
 */
class SpoiltFilesTest {

    private static final int COUNT = Boolean.getBoolean("laurea.full") ? 20_000 : 60;
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-06-30T17:00:00Z"), ZoneOffset.UTC);

    @TempDir
    Path folder;
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();
    private final Services services = new OneCategory();

    private int run(Object... words) {
        out.reset();
        err.reset();
        Terminal terminal = new Terminal(out, err, Language.EN, false, Screens.none());
        return new CommandLine(new Session(terminal, () -> services, CLOCK), new FailureLog(log(), CLOCK))
                .run(Stream.of(words).map(String::valueOf).toList());
    }

    private Path log() {
        return folder.resolve("failures.log");
    }

    private String told() {
        return err.toString(StandardCharsets.UTF_8);
    }

    @Test
    void everyCheckOfASpoiltFileEndsWithAReportOrOneLine() throws IOException {
        Map<String, byte[]> good = goodFiles();
        List<String> names = List.copyOf(good.keySet());
        Random random = new Random(31);
        Spoiling spoiling = new Spoiling(random);
        int read = 0;
        for (int i = 0; i < COUNT; i++) {
            String name = names.get(i % names.size());
            Path file = Files.write(folder.resolve(name), spoiling.spoilt(good.get(name)));
            int exit = check(file, random);
            String failure = i + " " + name + ": " + exit + "\n" + told();
            assertTrue(exit >= 0 && exit <= 2, failure);
            assertEquals("", Files.exists(log()) ? Files.readString(log()) : "", failure);
            if (exit == 2) {
                assertEquals(0, out.size(), failure);
                assertEquals(1, told().lines().count(), failure);
            } else {
                read++;
            }
        }
        assertTrue(read > COUNT / 10 && read < COUNT, "files that could be read: " + read);
    }

    private int check(Path file, Random random) {
        return switch (random.nextInt(5)) {
            case 0 -> run("check", file, "--category", "regular", "--format", "html", "--quiet");
            case 1 -> run("check", file, "--category", "regular", "--format", "xlsx", "--out",
                    folder.resolve("marked.xlsx"),
                    "--quiet");
            case 2 -> run("check", file, "--category", "regular", "--fix", folder.resolve("fixed.xlsx"), "--reject",
                    folder.resolve("rejected.xlsx"), "--split", folder.resolve("split"), "--quiet");
            case 3 -> run("check", file, "--quiet");
            default -> run("check", file, "--category", "regular", "--format", "json", "--threads", 2, "--quiet");
        };
    }

    /** The same records in every form that is read. */
    private Map<String, byte[]> goodFiles() throws IOException {
        Path sample = folder.resolve("regular.xlsx");
        assertEquals(0, run("sample", "--category", "regular", "--rows", 12, "--errors", 4, "--out", sample),
                this::told);
        Map<String, byte[]> files = new LinkedHashMap<>();
        files.put("regular.xlsx", Files.readAllBytes(sample));
        for (String form : List.of("xls", "csv", "dbf")) {
            Path other = folder.resolve("regular." + form);
            assertEquals(0, run("convert", sample, other, "--legacy"), this::told);
            files.put("regular." + form, Files.readAllBytes(other));
        }
        String text = Files.readString(folder.resolve("regular.csv")).replace("\uFEFF", "");
        files.put("regular-tabs.xls", text.replace(',', '\t').getBytes(StandardCharsets.UTF_16));
        files.put("regular-page.xls",
                ("<table><tr><td>" + text.replace(",", "<td>").replace("\n", "<tr><td>") + "</table>")
                        .getBytes(StandardCharsets.UTF_8));
        return files;
    }
}
