package org.laurea.cli.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.laurea.cli.internal.terminal.Screens;
import org.laurea.cli.internal.terminal.Terminal;
import org.laurea.core.store.BatchHead;
import org.laurea.core.store.BatchState;
import org.laurea.core.store.Change;
import org.laurea.core.store.ChangeSet;
import org.laurea.core.store.Reason;
import org.laurea.core.store.StoreException.Trouble;
import org.laurea.core.store.StoredField;
import org.laurea.core.store.StoredType;
import org.laurea.core.text.Language;

/** The commands around the store, on a store in memory. */
class StoreCommandsTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2025-06-26T02:00:00Z"), ZoneOffset.UTC);
    private static final UUID FIRST = UUID.fromString("11111111-0000-0000-0000-000000000000");
    private static final UUID SECOND = UUID.fromString("11112222-0000-0000-0000-000000000000");
    private static final StoredType TYPE = new StoredType("regular", "2024", "普通", "regular",
            List.of(new StoredField("ZYDM", "专业代码", "majorCode"), new StoredField("ZYMC", "专业名称", "majorName")));

    @TempDir
    Path folder;
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();
    private final MemoryOffice office = new MemoryOffice();

    @BeforeEach
    void twoBatches() throws Exception {
        String user = System.getProperty("user.name");
        office.store.apply(new ChangeSet(UUID.randomUUID(), Instant.EPOCH, user, Reason.of("import", "a.xlsx", 2, 0),
                List.of(opened(FIRST, "20250625", "spring"), added(FIRST, 1, "080901", "软件"),
                        added(FIRST, 2, "080901", "软件"))));
        office.store.apply(new ChangeSet(UUID.randomUUID(), Instant.EPOCH, user, Reason.of("import", "b.xlsx", 0, 0),
                List.of(opened(SECOND, "20250601", ""), added(SECOND, 1, "010101", "哲学"))));
    }

    private static Change opened(UUID batch, String day, String name) {
        return new Change.BatchOpened(batch, TYPE, "10001", day, new BatchHead(name, BatchState.DRAFT));
    }

    private static Change added(UUID batch, int position, String... values) {
        return new Change.RecordAdded(batch, UUID.randomUUID(), position, List.of(values), Map.of());
    }

    private int run(Object... words) {
        out.reset();
        err.reset();
        Terminal terminal = new Terminal(out, err, Language.EN, false, Screens.none());
        FailureLog log = new FailureLog(folder.resolve("failures.log"), CLOCK);
        return new CommandLine(new Session(terminal, () -> new OneCategory(office), CLOCK), log)
                .run(Stream.of(words).map(String::valueOf).toList());
    }

    private String told() {
        return out.toString(StandardCharsets.UTF_8);
    }

    private String said() {
        return err.toString(StandardCharsets.UTF_8);
    }

    @Test
    void batchesAreListedWithTheirLastDays() {
        assertEquals(0, run("batch", "list"));
        assertEquals("11111111  2025-06-25  regular  Draft  2  due 2025-07-02 (6 days left)  spring\n"
                + "11112222  2025-06-01  regular  Draft  1  overdue since 2025-06-08\n", told());
        assertEquals(0, run("batch", "list", "--json"));
        assertTrue(told().contains("\"day\":\"20250625\",\"name\":\"spring\",\"state\":\"draft\",\"records\":2"));
        assertTrue(told().contains("\"daysLeft\":-18"));
    }

    @ParameterizedTest
    @CsvSource({"11111111, 0", "111111, 0", "spring, 0", "2025-06-25, 0", "20250601, 0", "1111, 2", "none, 2", "11, 2"})
    void aBatchIsMeantByIdNameOrDay(String name, int code) {
        assertEquals(code, run("batch", "show", name));
    }

    @Test
    void aBatchIsShownByMajor() {
        assertEquals(0, run("batch", "show", "spring"));
        assertTrue(told().contains("Majors:\n  080901  软件  2\n"), told());
        assertEquals(0, run("batch", "show", "spring", "--json"));
        assertTrue(told().contains("\"majors\":[{\"code\":\"080901\",\"name\":\"软件\",\"records\":2}]"));
    }

    @Test
    void aDroppedBatchComesBackByUndo() {
        assertEquals(0, run("batch", "drop", "spring"));
        assertTrue(said().contains("is removed (2 records, change 3)"), said());
        assertEquals(2, run("batch", "show", "spring"));
        assertEquals(0, run("batch", "undo"));
        assertTrue(said().contains("(change 4)"), said());
        assertEquals(0, run("batch", "show", "spring"));
        assertEquals(0, run("batch", "history", "spring"));
        assertEquals(3, told().lines().count());
        assertEquals(0, run("batch", "history", "spring", "--max", 1));
        assertEquals(1, told().lines().count());
        assertEquals(0, run("batch", "redo"));
    }

    @Test
    void recordsOfAnotherAwardDateGoToTheBatchOfThatDate() throws Exception {
        StoredType dated = new StoredType("minor", "2024", "辅修", "minor",
                List.of(new StoredField("HXWRQ", "获学位日期", "awardDate")));
        UUID from = UUID.fromString("22222222-0000-0000-0000-000000000000");
        office.store.apply(new ChangeSet(UUID.randomUUID(), Instant.EPOCH, "li", Reason.of("import", "c.xlsx", 3, 0),
                List.of(new Change.BatchOpened(from, dated, "10001", "20250620", new BatchHead("", BatchState.DRAFT)),
                        added(from, 1, "20250620"), added(from, 2, "20250621"), added(from, 3, "2025"))));
        assertEquals(0, run("batch", "move", "2222"));
        assertTrue(said().matches("1 record went to [0-9a-f]{8} 2025-06-21 \\(change 4\\).*\n"), said());
        assertEquals(2, office.store.batch(from).orElseThrow().records());
        assertEquals(0, run("batch", "show", "2025-06-21"));
        assertEquals(0, run("batch", "undo"));
        assertEquals(0, run("batch", "move", "2222", "--json"));
        assertTrue(told().contains("\"moved\":1,\"entry\":6,\"batches\":[{\"batch\":"), told());
        assertTrue(told().contains("\"day\":\"20250621\",\"records\":1}]}\n"), told());
        assertEquals(0, run("batch", "move", "2222", "--json"));
        assertTrue(told().contains("\"moved\":0,\"entry\":null,\"batches\":[]}"), told());
        assertEquals(0, run("batch", "move", "2222"));
        assertTrue(said().contains("nothing was written"), said());
        assertEquals(0, run("batch", "move", "spring"));
    }

    @Test
    void aBatchThatIsSentLendsNoRecords() throws Exception {
        StoredType dated = new StoredType("minor", "2024", "辅修", "minor",
                List.of(new StoredField("HXWRQ", "获学位日期", "awardDate")));
        UUID from = UUID.fromString("33333333-0000-0000-0000-000000000000");
        office.store.apply(new ChangeSet(UUID.randomUUID(), Instant.EPOCH, "li", Reason.of("import", "c.xlsx", 1, 0),
                List.of(new Change.BatchOpened(from, dated, "10001", "20250620", new BatchHead("", BatchState.SENT)),
                        added(from, 1, "20250621"))));
        assertEquals(2, run("batch", "move", "3333"));
        assertTrue(said().contains("cannot be moved"), said());
    }

    @ParameterizedTest
    @CsvSource({"IN_USE, 2", "DAMAGED, 2", "DISK_FULL, 2", "UNREACHABLE, 3"})
    void troubleOfTheStoreIsOneLineAndAnExitCode(Trouble trouble, int code) {
        office.trouble = trouble;
        for (String[] words : new String[][] {{"batch", "list"}, {"doctor"}, {"backup", folder + "/b.zip"}}) {
            assertEquals(code, run((Object[]) words));
            assertEquals("laurea: trouble\n", said());
            assertEquals("", told());
        }
    }

    @Test
    void whatOthersWorkOnCanBeReadButNotChanged() {
        office.isOfOthers = true;
        assertEquals(0, run("batch", "list"));
        assertEquals(2, run("batch", "drop", "spring"));
        assertEquals("laurea: in use\n", said());
    }

    @Test
    void troubleWithADocumentIsToldLikewise() {
        assertEquals(2, run("batch", "check", "spring"));
        assertEquals("laurea: full\n", said());
    }

    @Test
    void whereThereIsNoStoreTheyPointToTheImport() {
        office.isThere = false;
        assertEquals(2, run("batch", "list"));
        assertTrue(said().contains("laurea import"), said());
        assertEquals(2, run("backup"));
        assertEquals(0, run("doctor"));
        assertTrue(told().contains("There is no data yet"));
    }

    @Test
    void theDoctorTellsProblemsAndReturnsOne() {
        assertEquals(1, run("doctor"));
        assertTrue(told().contains("one byte is wrong\n1 problem\n"), told());
        assertEquals(1, run("doctor", "--json"));
        assertTrue(told().contains("\"indexRebuilt\":true,\"problems\":[\"one byte is wrong\"]"), told());
    }

    @Test
    void aRestoreSaysWhereTheFormerDataLies() throws Exception {
        Path backup = Files.createFile(folder.resolve("b.zip"));
        assertEquals(0, run("restore", backup));
        assertTrue(said().contains("What was there before lies in "), said());
        assertEquals(2, run("restore", folder.resolve("none.zip")));
    }

    @ParameterizedTest
    @CsvSource({"batch|lst", "batch|show", "batch|move", "batch|undo|x", "batch|accept|spring", "export|spring",
            "export|spring|--out|x.pdf", "export|spring|--out|x.csv|--format|pdf", "import"})
    void wrongUsageIsToldInOneLine(String words) {
        assertEquals(2, run((Object[]) words.split("\\|")));
        assertEquals(1, said().lines().count(), said());
    }
}
