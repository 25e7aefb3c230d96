package org.laurea.cli.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.function.Supplier;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.laurea.cli.internal.terminal.Screens;
import org.laurea.cli.internal.terminal.Terminal;
import org.laurea.core.text.Language;

class CommandLineTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-06-30T17:00:00Z"), ZoneOffset.UTC);

    @TempDir
    Path folder;
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    private int run(Supplier<Services> services, String... words) {
        Terminal terminal = new Terminal(out, err, Language.EN, false, Screens.none());
        FailureLog log = new FailureLog(folder.resolve("data").resolve("failures.log"), CLOCK);
        return new CommandLine(new Session(terminal, services, CLOCK), log).run(List.of(words));
    }

    private int run(String... words) {
        return run(() -> {
            throw new AssertionError("no services are needed");
        }, words);
    }

    private String told() {
        return err.toString(StandardCharsets.UTF_8);
    }

    @Test
    void anUnknownCommandIsToldWithTheNearest() {
        assertEquals(2, run("chek", "a.xlsx"));
        assertEquals("laurea: There is no command chek; did you mean check?\n", told());
        assertEquals(0, out.size());
    }

    @Test
    void anUnknownOptionWithoutCommandIsTold() {
        assertEquals(2, run("--versoin"));
        assertEquals("laurea: There is no option --versoin; did you mean --version?\n", told());
    }

    @Test
    void commonOptionsMayStandBeforeTheCommand() {
        assertEquals(0, run("--lang", "en", "--quiet", "check", "--help"));
        assertTrue(out.toString(StandardCharsets.UTF_8).startsWith("validate a workbook"));
    }

    @Test
    void commonOptionsMayStandBeforeTheHelp() {
        assertEquals(0, run("--lang", "en", "--help"));
        assertTrue(out.toString(StandardCharsets.UTF_8).contains("Commands"));
        assertEquals(0, run("help", "--lang", "en", "convert"));
        assertTrue(out.toString(StandardCharsets.UTF_8).contains("laurea convert IN OUT"));
    }

    @Test
    void aLanguageWithoutValueIsTold() {
        assertEquals(2, run("--lang"));
        assertEquals("laurea: Option --lang needs a value\n", told());
    }

    @Test
    void anEmptyNameIsNoFile() {
        assertEquals(2, run("convert", "", "a.csv"));
        assertEquals("laurea: Not a file name: \"\"\n", told());
    }

    @Test
    void namesOfOutputsThatNoProgramWouldOpenAreRefusedFirst() {
        for (String[] option : new String[][] {{"--fix", "a.pdf"}, {"--fix", "fixed"}, {"--reject", "a.xls"},
                {"--reject", "a.csv"}}) {
            err.reset();
            assertEquals(2, run("check", "missing.xlsx", option[0], option[1]));
            assertTrue(told().startsWith("laurea: " + option[1] + ": the name of this file has to end in"), told());
        }
        err.reset();
        assertEquals(2, run("check", "missing.xlsx", "--format", "xlsx", "--out", "marked.csv"));
        assertTrue(told().contains("has to end in one of .xlsx, .xlsm, .xls"), told());
    }

    @Test
    void aFolderIsNoOutputAndThatIsToldFirst() {
        assertEquals(2, run("check", "missing.xlsx", "--out", folder.toString()));
        assertEquals("laurea: " + folder.getFileName() + ": there is a file or folder of that name;"
                + " choose another name\n", told());
    }

    @Test
    void helpOfACommandByItsName() {
        assertEquals(0, run("help", "convert"));
        assertTrue(out.toString(StandardCharsets.UTF_8).contains("laurea convert IN OUT"));
    }

    @Test
    void anUnexpectedFailureIsOneLineAndALogWithoutItsMessage() throws IOException {
        int code = run(() -> {
            throw new IllegalStateException("110105199003070013");
        }, "codes", "list");
        assertEquals(2, code);
        assertEquals(1, told().lines().count());
        assertTrue(told().contains("IllegalStateException"));
        String log = Files.readString(folder.resolve("data").resolve("failures.log"));
        assertTrue(log.contains("2026-06-30T17:00:00Z laurea codes"));
        assertTrue(log.contains("CommandLineTest"));
        assertFalse(log.contains("110105199003070013"));
        assertFalse(told().contains("110105199003070013"));
    }

    @Test
    void troubleWithAFileIsToldEvenIfALibraryWrappedIt() {
        for (RuntimeException failure : List.of(new UncheckedIOException(new IOException("Broken pipe")),
                new IllegalStateException(new IOException("Broken pipe")))) {
            err.reset();
            assertEquals(2, run(() -> {
                throw failure;
            }, "codes", "list"));
            assertEquals("laurea: The output was closed too early\n", told());
        }
    }

    @Test
    void tooLittleMemoryIsToldWithARemedy() {
        assertEquals(2, run(() -> {
            throw new OutOfMemoryError();
        }, "codes", "list"));
        assertTrue(told().contains("LAUREA_JAVA_OPTS"));
    }

    @Test
    void theInputIsNeverOverwritten() throws IOException {
        Path file = Files.writeString(folder.resolve("a.csv"), "x");
        assertEquals(2, run("check", file.toString(), "--category", "regular", "--fix", file.toString()));
        assertTrue(told().contains("cannot be the input"));
        assertEquals("x", Files.readString(file));
    }

    @Test
    void wrongValuesOfOptionsAreToldBeforeTheFileIsRead() {
        for (String[] option : new String[][] {{"--format", "pdf"}, {"--unit", "1000"}, {"--formal=20260231"},
                {"--threads", "0"}, {"--format", "xlsx"}}) {
            err.reset();
            String[] words = new String[option.length + 2];
            words[0] = "check";
            words[1] = "missing.xlsx";
            System.arraycopy(option, 0, words, 2, option.length);
            assertEquals(2, run(words), option[0]);
            assertEquals(1, told().lines().count(), told());
            assertFalse(told().contains("missing.xlsx"), told());
        }
    }

    @Test
    void aCategoryThatIsNotInstalledNamesItsModule() {
        assertEquals(2, run(OneCategory::new, "check", "a.xlsx", "--category", "dual"));
        assertTrue(told().contains("org.laurea.dual.feature"), told());
        err.reset();
        assertEquals(2, run(OneCategory::new, "check", "a.xlsx", "--category", "regula"));
        assertEquals("laurea: There is no category regula; did you mean regular?\n", told());
    }

    @Test
    void aMissingFileIsTold() {
        assertEquals(2, run(OneCategory::new, "check", "missing.xlsx", "--category", "regular"));
        assertTrue(told().contains("missing.xlsx"));
        assertEquals(1, told().lines().count());
    }
}
