package org.laurea.acceptance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

/** From a workbook to the store, to files for the platform, and back: everything a clerk does without the desktop. */
class StoreStoryTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    @TempDir
    Path folder;

    private Path workbook;

    @BeforeEach
    void aWorkbookWithMistakes() {
        workbook = folder.resolve("regular.xlsx");
        laurea("sample", "--category", "regular", "--rows", 80, "--errors", 12, "--seed", 1, "--out", workbook)
                .ended(0);
    }

    private Laurea.Result laurea(Object... arguments) {
        return Laurea.run(Map.of("LAUREA_DATA", folder.resolve("data").toString()), arguments);
    }

    private JsonNode json(Object... arguments) throws IOException {
        return JSON.readTree(laurea(arguments).ended(0, 1).out());
    }

    private String onlyBatch() throws IOException {
        JsonNode batches = json("batch", "list", "--json").path("batches");
        assertEquals(1, batches.size());
        return batches.get(0).path("batch").asText();
    }

    @Test
    void anImportIsToldDoneCheckedExportedUndoneAndRedone() throws IOException {
        JsonNode dry = json("import", workbook, "--dry-run", "--json");
        assertTrue(dry.path("dryRun").asBoolean());
        assertEquals(80, dry.path("added").asInt());
        assertTrue(dry.path("entry").isNull());
        assertFalse(Files.exists(folder.resolve("data/store")));

        JsonNode done = json("import", workbook, "--json");
        assertEquals(80, done.path("added").asInt());
        assertEquals(1, done.path("entry").asInt());
        assertEquals(80, json("import", workbook, "--json").path("same").asInt());

        String batch = onlyBatch();
        JsonNode check = json("batch", "check", batch, "--json");
        JsonNode ofFile = Report.parse(laurea("check", workbook, "--format", "json").ended(1).out()).json();
        assertEquals(ofFile.path("summary").path("errors").asInt(), check.path("errors").asInt());
        assertEquals("draft", check.path("state").asText());

        Path out = folder.resolve("out");
        laurea("export", batch, "--out", out.resolve("batch.csv")).ended(0);
        assertEquals(81, Files.readAllLines(out.resolve("batch.csv")).size());
        laurea("export", batch, "--out", out.resolve("platform"), "--format", "platform").ended(0);
        assertTrue(Files.exists(out.resolve("platform/regular-20250625.xlsx")));
        laurea("export", batch, "--out", out.resolve("marked.xlsx"), "--workbook", workbook).ended(0);
        Report marked = Report.parse(laurea("check", out.resolve("marked.xlsx"), "--category", "regular", "--format",
                "json").ended(1).out());
        assertEquals(ofFile.path("summary"), marked.json().path("summary"));

        laurea("batch", "undo").ended(0);
        assertEquals(0, json("batch", "list", "--json").path("batches").size());
        laurea("batch", "redo").ended(0);
        assertEquals(80, json("batch", "show", onlyBatch(), "--json").path("records").asInt());
    }

    @Test
    void aBackupBringsEverythingBack() throws IOException {
        laurea("import", workbook).ended(1);
        assertEquals(0, json("doctor", "--json").path("store").path("problems").size());
        Path backup = folder.resolve("backup.zip");
        laurea("backup", backup).ended(0);
        laurea("batch", "drop", onlyBatch()).ended(0);
        assertEquals(0, json("batch", "list", "--json").path("batches").size());
        JsonNode restored = json("restore", backup, "--json");
        assertEquals(80, restored.path("records").asInt());
        assertTrue(Files.exists(Path.of(restored.path("former").asText())));
        assertEquals(80, json("batch", "show", onlyBatch(), "--json").path("records").asInt());
        assertTrue(laurea("doctor").ended(0).out().contains("All is well"));
    }

    @Test
    void whatCannotBeDoneIsToldInOneLine() throws IOException {
        for (Laurea.Result result : new Laurea.Result[] {laurea("batch", "list"), laurea("batch", "undo"),
                laurea("export", "x", "--out", folder.resolve("x.csv")), laurea("restore", folder.resolve("none.zip")),
                laurea("import", folder.resolve("none.xlsx"), "--category", "regular"),
                laurea("import", Files.copy(workbook, folder.resolve("a.xlsx"))),
                laurea("export", "x", "--out", folder.resolve("x.txt")),
                laurea("modules", "install", "minor"), laurea("modules", "remove", "minor"),
                laurea("backup", folder.resolve("backup.zip")), laurea("batch", "chek", "x")}) {
            result.ended(2);
            assertEquals("", result.out());
            assertEquals(1, result.err().lines().count(), result.err());
            assertTrue(result.err().startsWith("laurea: "), result.err());
        }
        assertFalse(Files.exists(folder.resolve("backup.zip")));
        assertFalse(Files.exists(folder.resolve("data/store")), "a store was made for nothing");
    }

    @Test
    void theModulesThatItCameWithAreListedAndWell() {
        for (String action : new String[] {"list", "doctor"}) {
            String told = laurea("modules", action).ended(0).out();
            assertEquals(8, told.lines().filter(line -> line.contains(" running ")).count(), told);
        }
    }

    @Test
    void aRegisterThatIsNamedAsACategoryCanBeChosen() throws IOException {
        Path register = Files.writeString(folder.resolve("passed.csv"), "申请编号,姓名,证件号码,合格年度\nS1,张三,A1,2024\n");
        JsonNode done = json("import", register, "--category", "equivalent.csv", "--json");
        assertEquals("equivalent.csv", done.path("target").asText());
        assertEquals(1, done.path("added").asInt());
    }

    @Test
    void encryptedDataIsReadWithItsPassphraseAlone() throws IOException {
        Map<String, String> secret = Map.of("LAUREA_DATA", folder.resolve("secret").toString(), "LAUREA_PASSPHRASE",
                "correct horse");
        Laurea.run(secret, "import", workbook).ended(1);
        assertTrue(Laurea.run(secret, "batch", "list").ended(0).out().contains("2025-06-25"));
        Map<String, String> wrong = Map.of("LAUREA_DATA", folder.resolve("secret").toString(), "LAUREA_PASSPHRASE",
                "wrong");
        Laurea.run(wrong, "batch", "list").ended(2);
    }

    @Test
    void aRegisterOfTheOwnOfficeIsUsedByTheChecksOfBatches() throws IOException {
        Path registers = folder.resolve("sampled");
        Path records = folder.resolve("regular-2.csv");
        laurea("sample", "--category", "regular", "--rows", 40, "--seed", 5, "--out", records, "--registers", registers)
                .ended(0);
        Path given = Files.copy(registers.resolve("enrolment.csv"), folder.resolve("export2025.csv"));
        Files.writeString(given, Files.readAllLines(given).get(0) + "\n");
        laurea("import", registers.resolve("enrolment.csv")).ended(0);
        laurea("import", records).ended(0);
        JsonNode check = json("batch", "check", onlyBatch(), "--json");
        assertEquals(0, check.path("errors").asInt());
        Files.writeString(folder.resolve("data/registers/enrolment.csv"), Files.readString(given));
        JsonNode again = json("batch", "check", onlyBatch(), "--json");
        assertTrue(again.path("errors").asInt() > 0);
    }
}
