package org.laurea.tests.ui.story;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

import org.eclipse.swt.SWT;
import org.junit.jupiter.api.Test;
import org.laurea.core.store.Batch;
import org.laurea.core.store.StoreException;
import org.laurea.office.Desk;
import org.laurea.tests.ui.Start;
import org.laurea.tests.ui.Story;
import org.laurea.tests.ui.page.Desktop;
import org.laurea.tests.ui.page.Grid;
import org.laurea.tests.ui.sample.Batches;
import org.laurea.tests.ui.sample.SampleTable;

/** Each workspace is found the next day as it was left. */
@Story
class MemoryStory {

    private static final int ROWS = 20;
    private static final List<String> USUAL = List.of("姓名", "性别", "出生日期", "民族");
    private static final List<String> CHOSEN = List.of("姓名", "民族", "出生日期", "身份证件类型");
    private static final String REGULAR = "remembered";
    private static final String MINOR = "another";

    private final Desktop desktop = Desktop.open();

    @Test
    void aWorkspaceIsArranged() {
        SampleTable table = SampleTable.of("regular", ROWS, 0, 87);
        table.with(6, "CSRQ", "20011332").with(8, "CSRQ", "20011332").with(12, "CSRQ", "20011332");
        Grid minor = desktop.batch(Batches.of(SampleTable.of("minor", ROWS, 0, 88), MINOR));
        assertEquals(USUAL, firstColumns(minor));
        Grid grid = desktop.batch(Batches.of(table, REGULAR));
        assertEquals(USUAL, firstColumns(grid));
        grid.go(8, "XB");
        desktop.bot().press(SWT.MOD1, '0');
        grid.go(8, "MZ");
        moveColumn(grid, SWT.ARROW_LEFT);
        moveColumn(grid, SWT.ARROW_RIGHT);
        moveColumn(grid, SWT.ARROW_LEFT);
        desktop.bot().waitUntil("the column is in its new place", () -> CHOSEN.equals(grid.headers().subList(0, 4)));
        assertEquals(CHOSEN, firstColumns(grid));
        grid.quick("errors");
        grid.waitForShown(3);
        grid.go(8, "XWZSBH");
        desktop.bot().press(SWT.ALT | SWT.SHIFT, SWT.ARROW_DOWN);
        desktop.bot().waitUntil("the rows are sorted", () -> grid.column("XM").equals(sorted(grid)));
        grid.go(8, "CSRQ");
        minor = desktop.batch(batch(MINOR));
        minor.waitForShown(ROWS);
        assertEquals(USUAL, firstColumns(minor));
        minor.go(5, "MZ");
        desktop.tidy();
    }

    @Test
    @Start(2)
    void itIsAsItWasLeft() {
        Grid grid = desktop.batch(batch(REGULAR));
        grid.waitForShown(3);
        grid.waitForCursor(8, "CSRQ");
        assertEquals(sorted(grid), grid.column("XM"));
        assertEquals(CHOSEN, firstColumns(grid));
        Grid minor = desktop.batch(batch(MINOR));
        minor.waitForShown(ROWS);
        minor.waitForCursor(5, "MZ");
        assertEquals(USUAL, firstColumns(minor));
        assertEquals(minor.value(0, "XM"), minor.column("XM").get(0));
    }

    /** Moves the column with the cursor, which stays on its cell. */
    private void moveColumn(Grid grid, int arrow) {
        desktop.bot().press(SWT.ALT | SWT.SHIFT, arrow);
        desktop.bot().settle();
        grid.waitForCursor(8, "MZ");
    }

    /** The names of the rows with errors in the order that was chosen. */
    private static List<String> sorted(Grid grid) {
        return Stream.of(6, 8, 12)
                .sorted(Comparator.<Integer, String>comparing(row -> grid.value(row, "XWZSBH")).reversed())
                .map(row -> grid.value(row, "XM")).toList();
    }

    /** The names of the first columns, after the cursor was put where they are in sight. */
    private List<String> firstColumns(Grid grid) {
        grid.go(grid.row(), "XM");
        desktop.bot().press(0, SWT.ARROW_RIGHT);
        return grid.headers().subList(0, USUAL.size());
    }

    private UUID batch(String name) {
        try {
            return desktop.service(Desk.class).store().batches().stream()
                    .filter(batch -> batch.head().name().equals(name)).map(Batch::id).findFirst().orElseThrow();
        } catch (StoreException failure) {
            throw new AssertionError(failure);
        }
    }
}
