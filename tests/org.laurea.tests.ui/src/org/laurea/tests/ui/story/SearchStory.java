package org.laurea.tests.ui.story;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.UUID;

import org.eclipse.swt.SWT;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.laurea.tests.ui.Story;
import org.laurea.tests.ui.bot.Bot;
import org.laurea.tests.ui.page.Desktop;
import org.laurea.tests.ui.page.Grid;
import org.laurea.tests.ui.page.QuickSearch;
import org.laurea.tests.ui.sample.Batches;
import org.laurea.tests.ui.sample.SampleTable;

/** A record of any batch, or a command, found by typing. */
@Story
class SearchStory {

    private static final int ROWS = 20;
    private static final String CERTIFICATE = "XWZSBH";

    private final Desktop desktop = Desktop.open();
    private final Bot bot = desktop.bot();

    @BeforeEach
    void nothingIsOpen() {
        desktop.tidy();
    }

    @Test
    void aRecordOfABatchThatIsNotOpen() {
        SampleTable table = SampleTable.of("regular", ROWS, 0, 41);
        Batches.of(table, "search");
        desktop.workspace(1);
        QuickSearch search = desktop.search().type(table.value(7, CERTIFICATE)).waitForFirst(table.value(7, "XM"));
        bot.press(0, SWT.CR);
        search.waitForClosed();
        Grid grid = desktop.grid();
        grid.waitForShown(ROWS);
        bot.waitUntil("the record is in front", () -> grid.row() == 7);
        assertEquals("regular", desktop.workspace());
        bot.waitForFocus("grid.table");
    }

    @Test
    void oneOfSeveralByTheArrows() {
        SampleTable table = SampleTable.of("regular", ROWS, 0, 42);
        UUID batch = Batches.of(table, "several");
        Grid grid = desktop.batch(batch);
        grid.go(0, "XM");
        String common = table.value(3, CERTIFICATE).substring(0, 12);
        QuickSearch search = desktop.search().type(common).waitForFirst(common);
        assertTrue(search.found().size() >= 3, () -> search.found().toString());
        bot.press(0, SWT.ARROW_DOWN);
        bot.press(0, SWT.ARROW_DOWN);
        bot.press(0, SWT.ARROW_UP);
        assertEquals(1, search.chosen());
        String second = search.found().get(1);
        bot.press(0, SWT.CR);
        search.waitForClosed();
        bot.waitUntil("the second of them is in front", () -> grid.row() >= 0
                && second.contains(grid.value(grid.row(), CERTIFICATE)));
    }

    @Test
    void escapeLeavesEverythingAsItWas() {
        Grid grid = desktop.batch(Batches.of(SampleTable.of("regular", ROWS, 0, 43), "escape"));
        grid.go(5, "CSRQ");
        QuickSearch search = desktop.search().type("100");
        bot.press(0, SWT.ESC);
        search.waitForClosed();
        bot.waitForFocus("grid.table");
        grid.waitForCursor(5, "CSRQ");
    }

    @Test
    void itGoesWhenTheUserTurnsToTheWindow() {
        Grid grid = desktop.batch(Batches.of(SampleTable.of("regular", ROWS, 0, 44), "turn"));
        grid.go(5, "CSRQ");
        QuickSearch search = desktop.search();
        bot.ui(() -> bot.mainWindow().forceActive());
        search.waitForClosed();
        grid.waitForCursor(5, "CSRQ");
    }
}
