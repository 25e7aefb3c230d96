package org.laurea.office.internal.export;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CancellationException;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.laurea.core.text.InputException;
import org.laurea.core.text.Language;
import org.laurea.core.text.Localized;
import org.laurea.degree.PhotoReport;
import org.laurea.degree.PlatformHeaders;
import org.laurea.degree.PlatformOutput;
import org.laurea.exchange.FileForm;
import org.laurea.exchange.SourceFile;
import org.laurea.exchange.SourceFiles;
import org.laurea.office.export.BatchCheck;
import org.laurea.office.export.ExportOrder;
import org.laurea.office.export.Exports;
import org.laurea.office.export.PhotoFolder;
import org.laurea.office.intake.Intake;
import org.laurea.office.intake.IntakeProgress;
import org.laurea.office.internal.intake.Clerk;
import org.laurea.validation.Severity;

class StoreExportsTest {

    @TempDir
    Path folder;
    private Clerk clerk;
    private Exports exports;
    private Path source;

    @BeforeEach
    void importSomething() throws Exception {
        clerk = new Clerk(folder);
        exports = new StoreExports(() -> List.of(Clerk.REGULAR, Clerk.DUAL), clerk.checks());
        source = clerk.file("regular.xlsx", Clerk.REGULAR, 60, 9);
        take(source);
    }

    private void take(Path file) throws Exception {
        Intake intake = clerk.open(file);
        intake.dryRun(IntakeProgress.NONE);
        intake.execute(IntakeProgress.NONE);
    }

    private ExportOrder order() {
        return order(clerk.onlyBatch().id());
    }

    private ExportOrder order(UUID batch) {
        return new ExportOrder(clerk.store, batch, clerk.settings(), null, Language.ZH);
    }

    private static List<String> cells(Path file, String sheet, int column) throws InputException {
        List<String> cells = new ArrayList<>();
        SourceFiles.open(file).sheet(sheet).forEach(row -> cells.add(row.text(column)));
        return cells;
    }

    private List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> String.valueOf(file.getFileName())).toList();
        }
    }

    @Test
    void aTableComesBackAsItWas() throws Exception {
        for (FileForm form : List.of(FileForm.XLSX, FileForm.CSV)) {
            Path out = folder.resolve("table." + form.name().toLowerCase());
            assertEquals(List.of(), exports.table(order(), form, out));
            Intake again = clerk.open(out);
            again.chooseTarget(again.targets().get(0));
            assertEquals(60, again.dryRun(IntakeProgress.NONE).same(), form.name());
        }
        Path dbf = folder.resolve("table.dbf");
        exports.table(order(), FileForm.DBF, dbf);
        assertEquals("XM", cells(dbf, "table", 0).get(0));
        assertEquals(61, cells(dbf, "table", 0).size());
    }

    @Test
    void anExportThatIsStoppedTellsHowFarItCameAndLeavesNoFile() throws Exception {
        int[] told = new int[2];
        IntakeProgress stopping = new IntakeProgress() {
            @Override
            public void rows(int done, int all) {
                told[0] = done;
                told[1] = all;
            }

            @Override
            public boolean isCancelled() {
                return told[0] == 20;
            }
        };
        ExportOrder order = new ExportOrder(clerk.store, clerk.onlyBatch().id(), clerk.settings(), null, Language.ZH,
                stopping);
        List<String> before = names();
        assertThrows(CancellationException.class,
                () -> exports.table(order, FileForm.XLSX, folder.resolve("stopped.xlsx")));
        assertArrayEquals(new int[] {20, 60}, told);
        assertEquals(before, names());
        told[0] = 0;
        assertThrows(CancellationException.class, () -> exports.annotated(order, null, folder.resolve("stopped.xlsx")));
        assertEquals(before, names());
    }

    @Test
    void theCheckOfABatchFindsWhatTheCheckOfTheFileFound() throws Exception {
        BatchCheck check = exports.check(order());
        assertEquals(60, check.findings().rows());
        long errors = clerk.open(source).dryRun(IntakeProgress.NONE).errors();
        assertTrue(errors > 0);
        assertEquals(errors, check.findings().count(Severity.ERROR));
    }

    @Test
    void aFreshWorkbookListsEveryFinding() throws Exception {
        Path out = folder.resolve("marked.xlsx");
        exports.annotated(order(), null, out);
        SourceFile marked = SourceFiles.open(out);
        assertEquals(List.of("Sheet1", "校验结果"), marked.sheetNames());
        assertTrue(cells(out, "校验结果", 0).size() > 5);
        assertTrue(names().stream().noneMatch(name -> name.startsWith(".laurea-")));
    }

    @Test
    void theClerksOwnWorkbookIsMarkedAtItsOwnPlaces() throws Exception {
        Path own = folder.resolve("own.csv");
        List<String> lines = new ArrayList<>();
        exports.table(order(), FileForm.CSV, folder.resolve("plain.csv"));
        List<String> plain = Files.readAllLines(folder.resolve("plain.csv"));
        lines.add("毕业生名单");
        lines.add(plain.get(0).replace("\uFEFF", ""));
        for (int i = plain.size() - 1; i > 3; i--) {
            lines.add(plain.get(i));
        }
        Files.write(own, lines);
        Path out = folder.resolve("own-marked.xlsx");
        List<Localized> told = exports.annotated(order(), own, out);
        assertEquals(List.of("这一批有 3 条记录不在工作簿中"), told.stream().map(text -> text.in(Language.ZH)).limit(1).toList());
        Path fresh = folder.resolve("fresh.xlsx");
        exports.annotated(order(), null, fresh);
        assertTrue(cells(out, "校验结果", 0).size() > 5);
        assertThrows(InputException.class, () -> exports.annotated(order(), own, own));
    }

    @Test
    void theFilesOfThePlatformHoldTheRecordsWithoutErrors() throws Exception {
        PlatformOutput output = exports.platform(order(), PlatformHeaders.ZH, folder.resolve("platform"));
        assertEquals(60, output.rows() + output.rowsLeftOut());
        assertTrue(output.rowsLeftOut() > 0);
        int rejected = exports.rejected(order(), folder.resolve("rejected.xlsx"));
        assertEquals(exports.check(order()).findings().rowsWithErrors(), rejected);
    }

    @Test
    void photosAreComparedAndFoundByIdNumber() throws Exception {
        Path photos = Files.createDirectory(folder.resolve("photos"));
        int field = Clerk.REGULAR.recordType().indexOf("ZJHM");
        String number = clerk.records(clerk.onlyBatch().id()).get(0).values().get(field);
        Files.write(photos.resolve(number.toLowerCase() + ".jpg"), new byte[8]);
        PhotoReport report = exports.photos(order(), photos);
        assertEquals(1, report.photos());
        PhotoFolder found = PhotoFolder.of(photos);
        assertEquals(1, found.size());
        assertTrue(found.photo(number).isPresent());
        assertFalse(found.photo("").isPresent());
        assertFalse(found.photo("1").isPresent());
    }

    @Test
    void withoutItsModuleABatchIsATableStill() throws Exception {
        Exports without = new StoreExports(List::of, clerk.checks());
        without.table(order(), FileForm.CSV, folder.resolve("left.csv"));
        assertEquals(61, Files.readAllLines(folder.resolve("left.csv")).size());
        InputException missing = assertThrows(InputException.class, () -> without.check(order()));
        assertTrue(missing.text().in(Language.ZH).contains("没有安装"));
        assertThrows(InputException.class, () -> without.check(order(UUID.randomUUID())));
    }
}
