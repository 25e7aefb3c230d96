package org.laurea.tests.ui.story;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.eclipse.swt.SWT;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.laurea.core.store.Batch;
import org.laurea.core.store.StoreException;
import org.laurea.office.Desk;
import org.laurea.tests.ui.Story;
import org.laurea.tests.ui.page.Desktop;
import org.laurea.tests.ui.page.FindingsPanel;
import org.laurea.tests.ui.page.Grid;
import org.laurea.tests.ui.sample.Batches;
import org.laurea.tests.ui.sample.SampleTable;

/** A record whose award date is another one goes to the batch of that date, and comes back. */
@Story
class MovingStory {

    private static final int ROWS = 12;

    private final Desktop desktop = Desktop.open();

    @BeforeEach
    void nothingIsOpen() {
        desktop.tidy();
    }

    @Test
    void byTheButtonBelowTheTable() {
        Grid grid = desktop.batch(Batches.of(SampleTable.of("regular", ROWS, 0, 97), "button"));
        grid.go(4, "HXWRQ").type("20250626");
        grid.waitForMark(4, "HXWRQ", true);
        grid.go(4, "HXWRQ");
        desktop.press("grid.move");
        grid.waitForShown(ROWS - 1);
        desktop.bot().picture("moved");
        assertEquals(List.of(1), records("20250626"));
        grid.go(0, "XM");
        desktop.undo();
        grid.waitForShown(ROWS);
        assertEquals(List.of(), records("20250626"));
        assertEquals("20250626", grid.value(4, "HXWRQ"));
    }

    @Test
    void byTheFindingAndByKey() {
        Grid grid = desktop.batch(Batches.of(SampleTable.of("regular", ROWS, 0, 98), "finding"));
        grid.go(2, "HXWRQ").type("20250627");
        grid.waitForMark(2, "HXWRQ", true);
        FindingsPanel findings = desktop.findings();
        findings.select("获学位日期", true);
        findings.press("move");
        grid.waitForShown(ROWS - 1);
        assertEquals(List.of(1), records("20250627"));
        grid.go(5, "HXWRQ").type("20250627");
        grid.waitFor(5, "HXWRQ", "20250627");
        grid.go(5, "HXWRQ");
        desktop.bot().press(SWT.MOD1 | SWT.SHIFT, 'm');
        grid.waitForShown(ROWS - 2);
        assertEquals(List.of(2), records("20250627"));
        assertTrue(grid.tally().errors() == 0);
    }

    private List<Integer> records(String day) {
        try {
            return desktop.service(Desk.class).store().batches().stream().filter(batch -> batch.day().equals(day))
                    .map(Batch::records).toList();
        } catch (StoreException failure) {
            throw new AssertionError(failure);
        }
    }
}
