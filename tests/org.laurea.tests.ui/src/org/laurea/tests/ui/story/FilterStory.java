package org.laurea.tests.ui.story;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Collections;
import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.ToolItem;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.laurea.tests.ui.Story;
import org.laurea.tests.ui.page.Desktop;
import org.laurea.tests.ui.page.Grid;
import org.laurea.tests.ui.sample.Batches;
import org.laurea.tests.ui.sample.SampleTable;

/** Few rows of many: by what is typed below a header, by one click, in another order; and work goes on meanwhile. */
@Story
class FilterStory {

    private static final int ROWS = 30;

    private final Desktop desktop = Desktop.open();

    @BeforeEach
    void nothingIsOpen() {
        desktop.tidy();
    }

    @Test
    void aRowThatIsMendedUnderAFilterStaysUntilTheRowsAreChosenAnew() {
        SampleTable table = SampleTable.of("regular", ROWS, 0, 81);
        table.with(2, "LWTM", "alpha one").with(9, "LWTM", "alpha two").with(17, "LWTM", "alpha three");
        Grid grid = desktop.batch(Batches.of(table, "filter"));
        grid.go(9, "LWTM");
        desktop.bot().press(SWT.MOD1 | SWT.SHIFT, 'l');
        grid.typeFilter("alpha");
        grid.waitForShown(3);
        assertEquals(List.of("alpha one", "alpha two", "alpha three"), grid.column("LWTM"));
        grid.waitForCursor(9, "LWTM");
        desktop.bot().press(0, SWT.CR);
        desktop.bot().waitForFocus("grid.table");
        grid.type("beta");
        grid.waitFor(9, "LWTM", "beta");
        assertEquals(List.of("alpha one", "beta", "alpha three"), grid.column("LWTM"));
        grid.waitForCursor(17, "LWTM");
        desktop.bot().press(0, SWT.F5);
        grid.waitForShown(2);
        grid.waitForCursor(17, "LWTM");
        desktop.bot().press(SWT.SHIFT | SWT.ALT, 'l');
        grid.waitForShown(ROWS);
        grid.waitForCursor(17, "LWTM");
    }

    @Test
    void onlyWhatIsWrongByOneClick() {
        SampleTable table = SampleTable.of("regular", ROWS, 0, 82);
        String birth = table.value(6, "CSRQ");
        String number = table.value(4, "XWZSBH");
        table.with(6, "CSRQ", "20011332").with(8, "CSRQ", "20011332");
        table.with(4, "XWZSBH", number.substring(0, 6) + "2019" + number.substring(10));
        Grid grid = desktop.batch(Batches.of(table, "quick"));
        grid.quick("errors");
        grid.waitForShown(2);
        grid.go(6, "CSRQ").type(birth);
        grid.waitForMark(6, "CSRQ", false);
        assertEquals(2, grid.shown());
        desktop.bot().choose(desktop.bot().find(ToolItem.class, "grid.quick.again"));
        grid.waitForShown(1);
        grid.quick("warnings");
        grid.waitForShown(1);
        assertEquals(List.of(table.value(4, "CSRQ")), grid.column("CSRQ"));
        grid.quick("changed");
        grid.waitForShown(1);
        grid.quick("all");
        grid.waitForShown(ROWS);
    }

    @Test
    void anotherOrderLeavesTheCursorOnItsRecord() {
        SampleTable table = SampleTable.of("regular", ROWS, 0, 83);
        Grid grid = desktop.batch(Batches.of(table, "sort"));
        grid.go(11, "CSRQ");
        desktop.bot().press(SWT.SHIFT | SWT.ALT, SWT.ARROW_UP);
        desktop.bot().waitUntil("the first birthday is on top", () -> isSorted(grid.column("CSRQ"), false));
        grid.waitForCursor(11, "CSRQ");
        desktop.bot().press(SWT.SHIFT | SWT.ALT, SWT.ARROW_DOWN);
        desktop.bot().waitUntil("the last birthday is on top", () -> isSorted(grid.column("CSRQ"), true));
        grid.waitForCursor(11, "CSRQ");
        desktop.bot().press(SWT.SHIFT | SWT.ALT, SWT.BS);
        desktop.bot().waitUntil("the order of the file is back", () -> !isSorted(grid.column("CSRQ"), false)
                && !isSorted(grid.column("CSRQ"), true));
        grid.waitForCursor(11, "CSRQ");
        assertEquals(ROWS, grid.shown());
    }

    private static boolean isSorted(List<String> texts, boolean isFalling) {
        List<String> sorted = new java.util.ArrayList<>(texts);
        sorted.sort(isFalling ? Collections.reverseOrder() : null);
        assertTrue(texts.size() > 5, texts::toString);
        return texts.equals(sorted);
    }
}
