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
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.laurea.cli.internal.terminal.Screens;
import org.laurea.cli.internal.terminal.Terminal;
import org.laurea.core.text.Language;

/** Commands on real files, without a framework. */
class EndToEndTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-06-30T17:00:00Z"), ZoneOffset.UTC);

    @TempDir
    Path folder;
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();
    private final Services services = new OneCategory();
    private Path sample;

    private int run(Object... words) {
        out.reset();
        err.reset();
        Terminal terminal = new Terminal(out, err, Language.EN, false, Screens.none());
        FailureLog log = new FailureLog(folder.resolve("failures.log"), CLOCK);
        return new CommandLine(new Session(terminal, () -> services, CLOCK), log)
                .run(Stream.of(words).map(String::valueOf).toList());
    }

    private String told() {
        return out.toString(StandardCharsets.UTF_8);
    }

    private List<String> files(Path in) throws IOException {
        try (Stream<Path> files = Files.list(in)) {
            return files.map(file -> String.valueOf(file.getFileName())).sorted().toList();
        }
    }

    @BeforeEach
    void makeASample() {
        sample = folder.resolve("regular.csv");
        assertEquals(0, run("sample", "--category", "regular", "--rows", 60, "--errors", 12, "--out", sample),
                () -> err.toString(StandardCharsets.UTF_8));
    }

    @Test
    void aSampleIsItsFileAndWhatIsExpectedOfIt() throws IOException {
        assertEquals(List.of("regular.csv", "regular.csv.expected.json"), files(folder));
        assertTrue(Files.readString(folder.resolve("regular.csv.expected.json")).contains("\"planted\":["));
    }

    @Test
    void theCategoryIsReadFromTheNameOfTheFileAndSaid() {
        assertEquals(1, run("check", sample));
        assertTrue(err.toString(StandardCharsets.UTF_8).contains("the file name or the header says regular"));
        assertTrue(told().contains("What to do next:"));
    }

    @Test
    void aFormalCheckDefaultsToTodayInChina() {
        run("check", sample, "--format", "json", "--formal");
        assertTrue(told().contains("\"mode\":{\"formal\":\"20260701\",\"unit\":null,\"registers\":[]}"));
    }

    @Test
    void theReportDoesNotDependOnThreads() {
        run("check", sample, "--format", "json", "--threads", 1);
        String one = told();
        run("check", sample, "--format", "json", "--threads", 3);
        assertEquals(one, told());
    }

    @Test
    void everyCopyIsWrittenAndNothingElse() throws IOException {
        Path to = Files.createDirectory(folder.resolve("to"));
        assertEquals(1, run("check", sample, "--format", "xlsx", "--out", to.resolve("marked.xlsx"), "--fix",
                to.resolve("fixed.xlsx"), "--reject", to.resolve("rejected.xlsx"), "--split", to.resolve("split")));
        assertEquals(List.of("fixed.xlsx", "marked.xlsx", "rejected.xlsx", "split"), files(to));
        assertTrue(files(to.resolve("split")).contains("regular-20250625.xlsx"));
        assertEquals(0, out.size());
    }

    @Test
    void aFolderThatIsMissingIsMadeForTheOutput() {
        Path out = folder.resolve("new").resolve("deep").resolve("report.json");
        assertEquals(1, run("check", sample, "--format", "json", "--out", out));
        assertTrue(Files.exists(out));
    }

    @Test
    void aFolderWithoutRegistersIsTold() throws IOException {
        Path empty = Files.createDirectory(folder.resolve("empty"));
        assertEquals(1, run("check", sample, "--registers", empty));
        assertTrue(err.toString(StandardCharsets.UTF_8).contains("There are no registers in " + empty));
    }

    @Test
    void rowsWithoutErrorsPassAgain() throws IOException {
        Path to = folder.resolve("platform");
        assertEquals(1, run("platform", sample, "--category", "regular", "--out", to));
        assertTrue(files(to).contains("left-out.csv"));
        for (String file : files(to)) {
            if (file.endsWith(".xlsx")) {
                run("check", to.resolve(file), "--format", "json");
                assertTrue(told().contains("\"errors\":0"), file);
            }
        }
    }

    @Test
    void platformFilesOfAnEarlierRunAreNamed() throws IOException {
        Path to = Files.createDirectory(folder.resolve("platform"));
        Files.createFile(to.resolve("regular-20230101.xlsx"));
        Files.createFile(to.resolve("notes.xlsx"));
        assertEquals(1, run("platform", sample, "--category", "regular", "--out", to));
        assertTrue(err.toString(StandardCharsets.UTF_8).endsWith("again: regular-20230101.xlsx\n"));
    }

    @Test
    void convertingThereAndBackChangesNothing() throws IOException {
        run("check", sample, "--format", "json");
        String before = told().replaceAll("\"input\".*", "");
        assertEquals(0, run("convert", sample, folder.resolve("regular.xlsx")));
        assertEquals(0, run("convert", folder.resolve("regular.xlsx"), folder.resolve("back.csv")));
        run("check", folder.resolve("back.csv"), "--category", "regular", "--format", "json");
        assertEquals(before, told().replaceAll("\"input\".*", ""));
        assertEquals(Files.readString(sample), Files.readString(folder.resolve("back.csv")));
    }

    @Test
    void legacyHeadersAreCodes() throws IOException {
        assertEquals(0, run("convert", sample, folder.resolve("old.csv"), "--legacy", "--charset", "utf-8"));
        assertTrue(Files.readString(folder.resolve("old.csv")).startsWith("XM,XB,CSRQ,"));
    }

    @Test
    void aTemplateIsEmptyAndReadable() {
        Path template = folder.resolve("template.xlsx");
        assertEquals(0, run("template", "--category", "regular", "--out", template));
        assertEquals(0, run("check", template, "--category", "regular"));
        assertTrue(told().contains("There are no data rows"));
    }

    @Test
    void codesAreListedFoundAndExported() throws IOException {
        assertEquals(0, run("codes", "list"));
        assertTrue(told().contains("undergrad_major"));
        assertEquals(0, run("codes", "find", "软件工程", "--table", "undergrad_major"));
        assertTrue(told().contains("080902"), told());
        assertEquals(0, run("codes", "export", "gender", "--out", folder.resolve("gender.csv")));
        assertTrue(Files.readString(folder.resolve("gender.csv")).contains("男"));
        assertEquals(2, run("codes", "list", "gendre"));
        assertEquals(2, run("codes", "lst"));
    }

    @Test
    void photosAreComparedWithTheRecords() throws IOException {
        Path photos = Files.createDirectory(folder.resolve("photos"));
        Files.write(photos.resolve("nobody.jpg"), new byte[10]);
        assertEquals(1, run("photos", "check", photos, "--for", sample));
        assertTrue(told().contains("no record has this ID number"));
        assertEquals(2, run("photos", "check", folder.resolve("none"), "--for", sample));
    }

    @Test
    void theDemonstrationProvesItself() throws IOException {
        Path to = folder.resolve("demo");
        assertEquals(0, run("demo", "--rows", 40, "--out", to), () -> told());
        assertTrue(files(to).containsAll(List.of("fixed.xlsx", "graduates.xlsx", "marked.xlsx", "platform",
                "rejected.xlsx", "report.html")));
        assertTrue(told().contains("no errors, ready to file"));
    }
}
