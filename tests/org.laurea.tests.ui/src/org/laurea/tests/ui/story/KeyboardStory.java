package org.laurea.tests.ui.story;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.IntSupplier;

import org.eclipse.swt.SWT;
import org.junit.jupiter.api.Test;
import org.laurea.tests.ui.Story;
import org.laurea.tests.ui.bot.Bot;
import org.laurea.tests.ui.page.Desktop;
import org.laurea.tests.ui.page.Grid;
import org.laurea.tests.ui.page.Keys;
import org.laurea.tests.ui.sample.SampleTable;

/** From the first window to the file that goes out, without a mouse: the robot refuses it. */
@Story
class KeyboardStory {

    private static final int ROWS = 20;

    private final Desktop desktop = Desktop.open();
    private final Bot bot = desktop.bot();
    private final Keys keys = new Keys(desktop);

    @Test
    void importMendAcceptUndoAndExportByKeys() throws IOException {
        IntSupplier clicks = bot.putMouseAway();
        desktop.overview().waitForStart();
        bot.waitUntil("a key has somewhere to go", () -> bot.mainWindow().getDisplay().getFocusControl() != null);
        SampleTable table = SampleTable.of("regular", ROWS, 0, 51);
        String birth = table.value(3, "CSRQ");
        String number = table.value(5, "XWZSBH");
        String warned = number.substring(0, 6) + "2019" + number.substring(10);
        Path file = table.with(3, "CSRQ", "20011332").with(5, "XWZSBH", warned).csv("keyboard");
        Path out = file.resolveSibling("out.csv");

        Grid grid = keys.imports(file, "普通高等教育");
        grid.waitForShown(ROWS);
        assertEquals(1, grid.tally().errors());
        assertEquals(1, grid.tally().warnings());

        bot.press(0, SWT.F4);
        grid.waitForCursor(3, "CSRQ");
        long before = desktop.changes();
        grid.type(birth);
        grid.waitForMark(3, "CSRQ", false);
        grid.waitForCursor(4, "CSRQ");
        desktop.waitUntilSaved(before);

        bot.press(0, SWT.F4);
        grid.waitForCursor(5, "XWZSBH");
        keys.acceptsTheOnlyFinding("late entry");
        grid.waitForMark(5, "XWZSBH", false);
        assertEquals(1, grid.tally().accepted());
        desktop.waitUntilSaved(before + 1);

        keys.table();
        desktop.undo();
        grid.waitForMark(5, "XWZSBH", true);
        desktop.waitUntilSaved(before + 2);
        desktop.undo();
        grid.waitFor(3, "CSRQ", "20011332");
        desktop.waitUntilSaved(before + 3);
        desktop.redo();
        grid.waitFor(3, "CSRQ", birth);
        desktop.waitUntilSaved(before + 4);
        desktop.redo();
        grid.waitForMark(5, "XWZSBH", false);
        desktop.waitUntilSaved(before + 5);

        keys.exportsATable(out);
        bot.waitUntil("the table is whole", () -> lines(out) == ROWS + 1);
        String text = Files.readString(out);
        assertTrue(text.contains(birth) && text.contains(warned) && !text.contains("20011332"), text);
        assertEquals(0, clicks.getAsInt());
    }

    private static long lines(Path file) {
        try {
            return Files.exists(file) ? Files.readAllLines(file).size() : 0;
        } catch (IOException unfinished) {
            return 0;
        }
    }
}
