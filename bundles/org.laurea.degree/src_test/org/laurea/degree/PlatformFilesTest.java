package org.laurea.degree;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;

import org.eclipse.jdt.annotation.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.laurea.core.row.CellKind;
import org.laurea.core.row.Row;
import org.laurea.core.row.RowSource;
import org.laurea.core.text.InputException;
import org.laurea.core.text.Language;
import org.laurea.core.text.Localized;
import org.laurea.degree.sample.SampleRecipe;
import org.laurea.exchange.SourceFile;
import org.laurea.exchange.SourceFiles;
import org.laurea.testkit.ListedFindings;
import org.laurea.validation.Finding;
import org.laurea.validation.FixKind;
import org.laurea.validation.RuleInfo;
import org.laurea.validation.Severity;
import org.laurea.validation.Stage;

class PlatformFilesTest {

    private static final int FIELDS = 27;
    private static final int AWARD_DATE = 18;
    private static final int CERTIFICATE = 19;

    @TempDir
    Path folder;
    private final List<Row> rows = new ArrayList<>();
    private final List<Finding> findings = new ArrayList<>();

    private void row(int number, String name, String day, String certificate) {
        @Nullable
        String[] texts = new @Nullable String[FIELDS];
        texts[0] = name;
        texts[AWARD_DATE] = day;
        texts[CERTIFICATE] = certificate;
        rows.add(new Row(number, texts, null));
    }

    private void finding(int row, String rule, Severity severity) {
        RuleInfo info = new RuleInfo(rule, 0, Stage.RECORD, "", "", severity, "all", "", "", FixKind.NONE, "", rule);
        findings.add(new Finding(info, row, -1, "XM", null, Localized.verbatim("because of " + rule), List.of()));
    }

    private PlatformOutput write(String category, Channel channel) throws IOException, InputException {
        RowSource source = sink -> rows.forEach(sink::accept);
        return new PlatformFiles(new Described(category, channel), PlatformHeaders.BOTH, Language.EN).write(source, 3,
                new ListedFindings(0, findings), folder.resolve("out"));
    }

    private static List<String> names(Path file) throws InputException {
        List<String> names = new ArrayList<>();
        SourceFile source = SourceFiles.open(file);
        source.sheet(source.sheetNames().get(0)).forEach(row -> names.add(row.number() + row.text(0)));
        return names;
    }

    @Test
    void oneFileForEachAwardDateInOrder() throws IOException, InputException {
        row(4, "a", "20250625", "1");
        row(5, "b", "20240701", "2");
        row(7, "c", "20250625", "3");
        finding(5, "HXWRQ-03", Severity.ERROR);
        finding(7, "XM-02", Severity.WARNING);
        PlatformOutput output = write("regular", Channel.MAIN);
        assertEquals(List.of("regular-20240701.xlsx", "regular-20250625.xlsx"),
                output.batches().stream().map(batch -> batch.file().getFileName().toString()).toList());
        assertEquals(List.of("1姓名(XM)", "2b"), names(output.batches().get(0).file()));
        assertEquals(List.of("1姓名(XM)", "2a", "3c"), names(output.batches().get(1).file()));
        assertEquals(3, output.rows());
        assertEquals(0, output.rowsLeftOut());
    }

    @Test
    void everyCellIsText() throws IOException, InputException {
        row(4, "a", "20250625", "1000142025000001");
        Path file = write("regular", Channel.MAIN).batches().get(0).file();
        SourceFile source = SourceFiles.open(file);
        source.sheet(source.sheetNames().get(0)).forEach(row -> {
            if (row.number() == 2) {
                assertEquals(CellKind.TEXT, row.kind(AWARD_DATE));
                assertEquals("1000142025000001", row.text(CERTIFICATE));
            }
        });
    }

    @Test
    void rowsWithErrorsAreListedAndLeftOut() throws IOException, InputException {
        row(4, "a", "20250625", "1");
        row(5, "b", "20250625", "2");
        finding(5, "ZJHM-02", Severity.ERROR);
        finding(5, "XB-01", Severity.ERROR);
        PlatformOutput output = write("regular", Channel.MAIN);
        assertEquals(List.of("1姓名(XM)", "2a"), names(output.batches().get(0).file()));
        assertEquals(1, output.rowsLeftOut());
        String list = Files.readString(output.leftOut());
        assertTrue(list.contains("5,XM,ZJHM-02,because of ZJHM-02"), list);
        assertTrue(list.contains("5,XM,XB-01,because of XB-01"), list);
    }

    @Test
    void aMissingColumnLeavesAllOut() throws IOException, InputException {
        row(4, "a", "20250625", "1");
        finding(3, "HDR-01", Severity.ERROR);
        PlatformOutput output = write("regular", Channel.MAIN);
        assertEquals(List.of(), output.batches());
        assertEquals(1, output.rowsLeftOut());
        assertTrue(Files.readString(output.leftOut()).contains("because of HDR-01"));
    }

    @Test
    void theTwoRecordsOfADoubleDegreeGoTogether() throws IOException, InputException {
        row(4, "a", "20250625", "1");
        row(5, "a", "20250625", "1");
        row(6, "b", "20250625", "2");
        row(7, "b", "20250625", "2");
        finding(5, "ZJHM-02", Severity.ERROR);
        PlatformOutput output = write("dual", Channel.DUAL);
        assertEquals(List.of("1姓名(XM)", "2b", "3b"), names(output.batches().get(0).file()));
        assertEquals(2, output.rowsLeftOut());
        assertTrue(Files.readString(output.leftOut()).contains("4,XWZSBH,,the other record"));
    }

    @Test
    void recordsWithoutAwardDateAreOneFile() throws IOException, InputException {
        @Nullable
        String[] texts = {"1000142025000001", "10002", "x"};
        rows.add(new Row(4, texts, null));
        PlatformOutput output = write("joint", Channel.JOINT);
        assertEquals("joint.xlsx", output.batches().get(0).file().getFileName().toString());
    }

    @Test
    void moreDatesThanFilesCanBeOpen() throws IOException, InputException {
        for (int i = 0; i < 28; i++) {
            row(4 + i, "a" + i, String.valueOf(20250201 + i), "1");
        }
        PlatformOutput output = write("regular", Channel.MAIN);
        assertEquals(28, output.batches().size());
        assertEquals(List.of("1姓名(XM)", "2a27"), names(output.batches().get(27).file()));
    }

    private static final class Described extends DescribedCategory {

        Described(String id, Channel channel) {
            super(id, EnumSet.of(DegreeLevel.BACHELOR), channel, new SampleRecipe() {});
        }
    }
}
