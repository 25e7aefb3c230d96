package org.laurea.tests.ui.story;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.swt.widgets.Display;
import org.junit.jupiter.api.Test;
import org.laurea.tests.ui.Story;
import org.laurea.tests.ui.page.Desktop;
import org.laurea.tests.ui.page.Grid;
import org.laurea.tests.ui.page.ImportPages;
import org.laurea.tests.ui.sample.Batches;
import org.laurea.tests.ui.sample.SampleTable;

/** What is opened and closed again leaves no image, font, region or other resource of the window system behind. */
@Story
class LeakStory {

    private static final int WARM = 3;
    private static final int ROUNDS = 20;

    private final Desktop desktop = Desktop.open();

    @Test
    void openingAndClosingLeavesNothingBehind() {
        Display display = desktop.bot().ui(() -> desktop.bot().mainWindow().getDisplay());
        desktop.bot().ui(() -> display.setTracking(true));
        UUID batch = Batches.of(SampleTable.of("regular", 20, 4, 91), "leaks");
        rounds(batch, WARM);
        Map<String, Integer> before = live(display);
        rounds(batch, ROUNDS);
        Map<String, Integer> grown = live(display);
        before.forEach((kind, count) -> grown.merge(kind, -count, Integer::sum));
        grown.values().removeIf(count -> count <= 0);
        assertTrue(grown.isEmpty(), () -> "after " + ROUNDS + " rounds there are more: " + grown);
    }

    private void rounds(UUID batch, int rounds) {
        for (int round = 0; round < rounds; round++) {
            Grid grid = desktop.batch(batch);
            grid.go(round % 10, "XM");
            desktop.form();
            ImportPages pages = desktop.importByKeys();
            desktop.bot().choose(desktop.bot().button(IDialogConstants.CANCEL_ID));
            desktop.bot().waitUntil("the import is closed", () -> !pages.isOpen());
            desktop.tidy();
        }
    }

    private Map<String, Integer> live(Display display) {
        return desktop.bot().ui(() -> {
            Map<String, Integer> kinds = new TreeMap<>();
            for (Object resource : display.getDeviceData().objects) {
                kinds.merge(resource.getClass().getSimpleName(), 1, Integer::sum);
            }
            return kinds;
        });
    }
}
