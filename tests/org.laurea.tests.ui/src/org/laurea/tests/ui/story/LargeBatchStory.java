package org.laurea.tests.ui.story;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.laurea.tests.ui.Story;
import org.laurea.tests.ui.page.Desktop;
import org.laurea.tests.ui.page.Grid;
import org.laurea.tests.ui.sample.Batches;
import org.laurea.tests.ui.sample.SampleTable;
import org.laurea.workbench.selection.Reveal;

/** A batch that takes time to read shows its first rows meanwhile; who goes somewhere in them is still there when all have come. */
@Story
class LargeBatchStory {

    private static final int ROWS = 12_000;
    private static final int ROW = 150;

    private final Desktop desktop = Desktop.open();

    @Test
    void theFirstRowsComeBeforeTheRest() {
        UUID batch = Batches.of(SampleTable.of("regular", ROWS, 0, 93), "large");
        Grid first = desktop.batch(batch);
        int field = first.field("CSRQ");
        UUID record = desktop.bot().ui(() -> first.document().record(ROW).id());
        desktop.bot().ui(() -> desktop.window().getActivePage().getActiveEditor().getAdapter(Reveal.class)
                .reveal(record, field));
        desktop.bot().waitUntil("the whole batch is there", () -> !first.document().isPartial());
        Grid grid = desktop.grid();
        grid.waitForShown(ROWS);
        grid.waitForCursor(ROW, "CSRQ");
        grid.go(ROWS - 1, "LWTM").type("another title");
        grid.waitFor(ROWS - 1, "LWTM", "another title");
        assertEquals(ROWS, desktop.bot().ui(() -> grid.document().size()));
        desktop.tidy();
    }
}
