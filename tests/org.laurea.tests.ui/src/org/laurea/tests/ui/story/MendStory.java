package org.laurea.tests.ui.story;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.eclipse.swt.widgets.Label;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.laurea.tests.ui.Story;
import org.laurea.tests.ui.page.Desktop;
import org.laurea.tests.ui.page.FindingsPanel;
import org.laurea.tests.ui.page.Grid;
import org.laurea.tests.ui.sample.Batches;
import org.laurea.tests.ui.sample.SampleTable;

/** What is wrong is seen, mended, taken back and accepted. */
@Story
class MendStory {

    private static final int ROWS = 30;

    private final Desktop desktop = Desktop.open();

    @BeforeEach
    void nothingIsOpen() {
        desktop.tidy();
    }

    @Test
    void typingTheRightValueTakesTheFindingAway() {
        SampleTable table = SampleTable.of("regular", ROWS, 0, 1);
        String right = table.value(4, "CSRQ");
        Grid grid = desktop.batch(Batches.of(table.with(4, "CSRQ", "20011332"), "typing"));
        assertTrue(grid.isMarked(4, "CSRQ"));
        long before = desktop.changes();
        grid.go(4, "CSRQ").type(right);
        grid.waitFor(4, "CSRQ", right);
        grid.waitForMark(4, "CSRQ", false);
        desktop.waitUntilSaved(before);
        assertEquals(0, grid.tally().errors());
    }

    @Test
    void theCountsGoWithTheLastBatch() {
        SampleTable table = SampleTable.of("regular", ROWS, 0, 9).with(4, "CSRQ", "20011332").with(6, "CSRQ",
                "20011332");
        desktop.batch(Batches.of(table, "counts"));
        FindingsPanel findings = desktop.findings();
        assertEquals(List.of("2", "0", "0", "0"), findings.counts());
        desktop.tidy();
        assertEquals(List.of("", "", "", ""), findings.counts());
    }

    @Test
    void undoAndRedoByKeys() {
        SampleTable table = SampleTable.of("regular", ROWS, 0, 2);
        String was = table.value(2, "XWZSBH");
        Grid grid = desktop.batch(Batches.of(table, "undo"));
        long before = desktop.changes();
        grid.go(2, "XWZSBH").type("123");
        grid.waitFor(2, "XWZSBH", "123");
        assertTrue(grid.isMarked(2, "XWZSBH"));
        desktop.waitUntilSaved(before);
        desktop.undo();
        grid.waitFor(2, "XWZSBH", was);
        grid.waitForMark(2, "XWZSBH", false);
        desktop.waitUntilSaved(before + 1);
        desktop.redo();
        grid.waitFor(2, "XWZSBH", "123");
    }

    @Test
    void allFindingsOfAKindAreMendedAfterAPreview() {
        SampleTable table = SampleTable.of("regular", ROWS, 0, 3);
        for (int row = 5; row < 9; row++) {
            String day = table.value(row, "HXWRQ");
            table.with(row, "HXWRQ", day.substring(0, 4) + '-' + day.substring(4, 6) + '-' + day.substring(6));
        }
        Grid grid = desktop.batch(Batches.of(table, "kind"));
        FindingsPanel findings = desktop.findings();
        findings.select("获学位日期", false);
        findings.press("fix.kind");
        assertEquals(4, findings.preview());
        findings.press("preview.apply");
        grid.waitForMark(8, "HXWRQ", false);
        assertFalse(grid.value(5, "HXWRQ").contains("-"));
    }

    @Test
    void allSafeFixesAtOnce() {
        SampleTable table = SampleTable.of("regular", ROWS, 0, 4);
        String day = table.value(3, "HXWRQ");
        String dashes = day.substring(0, 4) + '-' + day.substring(4, 6) + '-' + day.substring(6);
        String birth = table.value(6, "CSRQ");
        table.with(3, "HXWRQ", dashes);
        table.with(6, "CSRQ", birth.substring(0, 4) + '/' + birth.substring(4, 6) + '/' + birth.substring(6));
        Grid grid = desktop.batch(Batches.of(table, "safe"));
        FindingsPanel findings = desktop.findings();
        findings.press("fix.safe");
        assertEquals(2, findings.preview());
        findings.press("preview.apply");
        grid.waitFor(3, "HXWRQ", day);
        grid.waitFor(6, "CSRQ", birth);
        assertEquals(0, grid.tally().safeFixes());
    }

    @Test
    void aWarningIsAcceptedForAReasonAndNotAnyMore() {
        SampleTable table = SampleTable.of("regular", ROWS, 0, 5);
        String number = table.value(4, "XWZSBH");
        table.with(4, "XWZSBH", number.substring(0, 6) + "2019" + number.substring(10));
        Grid grid = desktop.batch(Batches.of(table, "warning"));
        assertEquals(1, grid.tally().warnings());
        FindingsPanel findings = desktop.findings();
        findings.select("证书编号", true);
        findings.accept("补授");
        grid.waitForMark(4, "XWZSBH", false);
        assertEquals(1, grid.tally().accepted());
        findings.showAccepted(true);
        findings.select("证书编号", true);
        assertTrue(findings.details().contains("补授"), findings::details);
        findings.press("withdraw");
        grid.waitForMark(4, "XWZSBH", true);
    }

    @Test
    void whatChangedSinceTheImportIsMarked() {
        SampleTable table = SampleTable.of("regular", ROWS, 0, 6);
        String was = table.value(7, "LWTM");
        Grid grid = desktop.batch(Batches.of(table, "changed"));
        assertEquals(ROWS, grid.shown());
        grid.go(7, "LWTM").type("another title");
        grid.waitFor(7, "LWTM", "another title");
        grid.go(7, "XM").go(7, "LWTM");
        Label told = desktop.bot().find(Label.class, "grid.explanation");
        desktop.bot().waitUntil("the text that was imported is told", () -> told.getText().contains(was));
        grid.quick("changed");
        grid.waitForShown(1);
    }
}
