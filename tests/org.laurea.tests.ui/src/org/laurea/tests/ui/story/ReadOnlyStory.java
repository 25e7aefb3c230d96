package org.laurea.tests.ui.story;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.laurea.core.store.Entry;
import org.laurea.core.store.StoreException;
import org.laurea.office.Desk;
import org.laurea.tests.ui.Story;
import org.laurea.tests.ui.page.Desktop;
import org.laurea.tests.ui.page.Grid;
import org.laurea.tests.ui.run.OtherUser;
import org.laurea.tests.ui.sample.Batches;
import org.laurea.tests.ui.sample.SampleTable;

/** Two users, one data folder: the second one can look, and the first one works on. */
@Story
class ReadOnlyStory {

    private final Desktop desktop = Desktop.open();

    @Test
    void whoComesSecondCanLookAndIsToldWhoWorksThere() throws Exception {
        SampleTable table = SampleTable.of("regular", ReadOnlyScene.ROWS, 0, 95);
        String number = table.value(4, "XWZSBH");
        table.with(4, "XWZSBH", number.substring(0, 6) + "2019" + number.substring(10)).with(6, "CSRQ", "2001-13-32");
        Grid grid = desktop.batch(Batches.of(table, ReadOnlyScene.BATCH));
        List<Entry> before = entries();
        assertEquals("", new OtherUser("wang").plays(ReadOnlyScene.class));
        assertEquals(before, entries());
        grid.go(2, "LWTM").type("mine");
        grid.waitFor(2, "LWTM", "mine");
        desktop.waitUntilSaved(before.get(0).sequence());
    }

    private List<Entry> entries() throws StoreException {
        return List.of(desktop.service(Desk.class).store().head().orElseThrow());
    }
}
