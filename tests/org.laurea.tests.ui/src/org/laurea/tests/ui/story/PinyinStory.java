package org.laurea.tests.ui.story;

import static org.junit.jupiter.api.Assertions.assertTrue;

import org.eclipse.swt.SWT;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.laurea.tests.ui.Story;
import org.laurea.tests.ui.page.Desktop;
import org.laurea.tests.ui.page.Grid;
import org.laurea.tests.ui.page.Proposals;
import org.laurea.tests.ui.page.RecordForm;
import org.laurea.tests.ui.sample.Batches;
import org.laurea.tests.ui.sample.SampleTable;

/** Codes and names of tables by the first letters of their pinyin, without leaving the keyboard. */
@Story
class PinyinStory {

    private static final int ROWS = 10;
    private static final String LETTERS = "jsjkxyjs";
    private static final String MAJOR = "计算机科学与技术";
    private static final String CODE = "080901";

    private final Desktop desktop = Desktop.open();

    @BeforeEach
    void nothingIsOpen() {
        desktop.tidy();
    }

    @Test
    void inTheForm() {
        SampleTable table = SampleTable.of("regular", ROWS, 0, 85).with(4, "ZYMC", "").with(4, "ZYDM", "");
        Grid grid = desktop.batch(Batches.of(table, "form"));
        long before = desktop.changes();
        grid.go(4, "ZYMC");
        RecordForm form = desktop.form();
        form.type("ZYMC", LETTERS);
        new Proposals(desktop.bot()).take(MAJOR);
        grid.waitFor(4, "ZYMC", MAJOR);
        grid.waitFor(4, "ZYDM", CODE);
        form.waitFor("ZYMC", MAJOR);
        desktop.waitUntilSaved(before);
        assertTrue(desktop.changes() == before + 1, "code and name are one change");
    }

    @Test
    void inTheTable() {
        SampleTable table = SampleTable.of("regular", ROWS, 0, 86).with(6, "ZYMC", "").with(6, "ZYDM", "");
        Grid grid = desktop.batch(Batches.of(table, "table"));
        grid.go(6, "ZYMC");
        desktop.bot().type(LETTERS);
        new Proposals(desktop.bot()).take(MAJOR);
        desktop.bot().press(0, SWT.CR);
        grid.waitFor(6, "ZYMC", MAJOR);
        grid.waitFor(6, "ZYDM", CODE);
        grid.waitForCursor(7, "ZYMC");
    }

    @Test
    void inTheTableRightAfterTheForm() {
        SampleTable table = SampleTable.of("regular", ROWS, 0, 87).with(4, "ZYMC", "").with(4, "ZYDM", "")
                .with(6, "ZYMC", "").with(6, "ZYDM", "");
        Grid grid = desktop.batch(Batches.of(table, "both"));
        grid.go(4, "ZYMC");
        desktop.form().type("ZYMC", LETTERS);
        new Proposals(desktop.bot()).take(MAJOR);
        grid.waitFor(4, "ZYDM", CODE);
        grid.go(6, "ZYMC");
        desktop.bot().type(LETTERS);
        new Proposals(desktop.bot()).take(MAJOR);
        grid.waitFor(6, "ZYDM", CODE);
    }
}
