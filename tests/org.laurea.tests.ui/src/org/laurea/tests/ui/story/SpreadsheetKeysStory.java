package org.laurea.tests.ui.story;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.laurea.tests.ui.Story;
import org.laurea.tests.ui.page.Desktop;
import org.laurea.tests.ui.page.Grid;
import org.laurea.tests.ui.sample.Batches;
import org.laurea.tests.ui.sample.SampleTable;

/** The keys of a spreadsheet: what was typed is taken and the next cell is selected, but not opened. */
@Story
class SpreadsheetKeysStory {

    private static final int ROWS = 12;

    private final Desktop desktop = Desktop.open();

    @BeforeEach
    void nothingIsOpen() {
        desktop.tidy();
    }

    @Test
    void enterGoesDownAndShiftEnterUp() {
        Grid grid = desktop.batch(Batches.of(SampleTable.of("regular", ROWS, 0, 61), "enter"));
        grid.go(3, "LWTM").type("one");
        grid.waitFor(3, "LWTM", "one");
        grid.waitForCursor(4, "LWTM");
        assertFalse(desktop.bot().sees("grid.cell"), "the cell below is not open");
        desktop.bot().press(0, SWT.ARROW_RIGHT);
        grid.waitForCursor(4, "LWGJC");
        desktop.bot().press(0, SWT.CR);
        grid.waitForCursor(5, "LWGJC");
        desktop.bot().press(SWT.SHIFT, SWT.CR);
        grid.waitForCursor(4, "LWGJC");
        desktop.bot().type("two");
        desktop.bot().press(SWT.SHIFT, SWT.CR);
        grid.waitFor(4, "LWGJC", "two");
        grid.waitForCursor(3, "LWGJC");
        assertFalse(desktop.bot().sees("grid.cell"), "the cell above is not open");
    }

    @Test
    void tabGoesRightAndTypingBeginsAnew() {
        Grid grid = desktop.batch(Batches.of(SampleTable.of("regular", ROWS, 0, 62), "tab"));
        grid.go(2, "LWTM");
        desktop.bot().type("one");
        desktop.bot().press(0, SWT.TAB);
        grid.waitFor(2, "LWTM", "one");
        grid.waitForCursor(2, "LWGJC");
        assertFalse(desktop.bot().sees("grid.cell"), "the cell at the right is not open");
        desktop.bot().type("two");
        desktop.bot().press(0, SWT.CR);
        grid.waitFor(2, "LWGJC", "two");
        assertEquals("one", grid.value(2, "LWTM"));
    }

    @Test
    void f2EditsWhatIsThereAndEscLeavesItAsItWas() {
        SampleTable table = SampleTable.of("regular", ROWS, 0, 63);
        Grid grid = desktop.batch(Batches.of(table.with(5, "LWTM", "abc"), "f2"));
        grid.go(5, "LWTM");
        desktop.bot().press(0, SWT.F2);
        Text cell = desktop.bot().find(Text.class, "grid.cell");
        assertEquals("abc", desktop.bot().ui(() -> cell.getText()));
        desktop.bot().press(0, SWT.END);
        desktop.bot().type("d");
        desktop.bot().press(0, SWT.CR);
        grid.waitFor(5, "LWTM", "abcd");
        grid.waitForCursor(6, "LWTM");
        long before = desktop.changes();
        grid.go(5, "LWTM");
        desktop.bot().type("xyz");
        desktop.bot().press(0, SWT.ESC);
        desktop.bot().waitUntil("the cell is closed", () -> grid.table().getActiveCellEditor() == null);
        grid.waitForCursor(5, "LWTM");
        assertEquals("abcd", grid.value(5, "LWTM"));
        assertEquals(before, desktop.changes());
    }
}
