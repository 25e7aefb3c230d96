package org.laurea.tests.ui.story;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Table;
import org.junit.jupiter.api.Test;
import org.laurea.tests.ui.Story;
import org.laurea.tests.ui.bot.Bot;
import org.laurea.tests.ui.page.Desktop;
import org.laurea.tests.ui.sample.Batches;
import org.laurea.tests.ui.sample.SampleTable;

/** What is there is also painted whole. */
@Story
class PaintedStory {

    private static final int ROWS = 8;

    private final Desktop desktop = Desktop.open();
    private final Bot bot = desktop.bot();

    @Test
    void theLastLineOfTheOverviewIsNotCut() {
        Batches.of(SampleTable.of("regular", ROWS, 0, 78), "lines");
        desktop.workspace(1);
        desktop.overview().waitForBatches();
        Table changes = bot.find(Table.class, "overview.changes");
        Point sizes = bot.ui(() -> new Point(changes.getClientArea().height, changes.getItemHeight()));
        assertEquals(0, sizes.x % sizes.y, "a line is cut: " + sizes);
    }
}
