package org.laurea.tests.ui.story;

import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.laurea.tests.ui.Story;
import org.laurea.tests.ui.page.Desktop;
import org.laurea.tests.ui.page.Grid;
import org.laurea.tests.ui.page.Proposals;
import org.laurea.tests.ui.page.RecordForm;
import org.laurea.tests.ui.sample.Batches;
import org.laurea.tests.ui.sample.SampleTable;

/** Names of tables by the first letters of their pinyin, in the form, without leaving the keyboard. */
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
}
