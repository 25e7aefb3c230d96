package org.laurea.tests.ui.story;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.concurrent.TimeUnit;

import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Shell;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.laurea.tests.ui.Start;
import org.laurea.tests.ui.Story;
import org.laurea.tests.ui.page.Desktop;
import org.laurea.tests.ui.page.Grid;
import org.laurea.tests.ui.page.ImportPages;
import org.laurea.tests.ui.run.OwnCommand;
import org.laurea.tests.ui.sample.SampleTable;

/** The first steps in an empty folder, and the same place again the next day. */
@Story
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class StartStory {

    private static final int ROWS = 25;

    private final Desktop desktop = Desktop.open();

    @Test
    @Order(1)
    void anEmptyStoreSaysWhatToDoFirst() {
        desktop.overview().waitForStart();
        assertTrue(desktop.bot().sees("start.import"));
        assertTrue(desktop.bot().sees("start.sample"));
        assertTrue(desktop.bot().sees("start.encrypt"));
        assertFalse(desktop.bot().sees("overview"));
    }

    @Test
    @Order(2)
    void soDoesAWorkspaceWithoutABatch() {
        desktop.workspace(3);
        desktop.bot().find(Button.class, "area.import");
        assertTrue(desktop.bot().sees("area.sample"));
        assertFalse(desktop.bot().sees("area.open"));
        desktop.bot().picture("area-none-light");
        desktop.look("dark");
        desktop.bot().settle();
        desktop.bot().picture("area-none-dark");
        desktop.look("light");
        desktop.bot().tabTo("area.sample");
        desktop.bot().press(0, ' ');
        Grid grid = desktop.grid();
        assertTrue(grid.tally().errors() > 0);
        assertEquals("continuing", desktop.workspace());
        assertFalse(desktop.bot().sees("area"));
        desktop.tidy();
        Button open = desktop.bot().find(Button.class, "area.open");
        assertFalse(desktop.bot().sees("area.sample"));
        desktop.bot().picture("area-some");
        desktop.bot().choose(open);
        desktop.grid();
        assertFalse(desktop.bot().sees("area"));
        desktop.tidy();
        desktop.workspace(2);
        desktop.bot().find(Button.class, "area.sample");
        desktop.undo();
        desktop.workspace(1);
        desktop.overview().waitForStart();
        assertFalse(desktop.bot().sees("start.encrypt"));
    }

    @Test
    @Order(3)
    void sampleDataAreOneClickAway() {
        Grid grid = desktop.overview().sample();
        assertTrue(grid.tally().errors() > 0);
        assertEquals("regular", desktop.workspace());
        desktop.tidy();
    }

    @Test
    @Order(4)
    void aTableIsImportedByTheWizard() {
        SampleTable table = SampleTable.of("regular", ROWS, 4, 41);
        ImportPages pages = desktop.importByKeys().file(table.csv("wizard"));
        pages.choose(desktop.bot().ui(() -> pages.target().isEmpty() ? "普通高等教育" : pages.target()));
        String summary = pages.next().next().summary();
        assertTrue(summary.contains(Integer.toString(ROWS)), summary);
        String result = pages.next().result();
        assertTrue(result.contains(Integer.toString(ROWS)), result);
        pages.open();
        Grid grid = desktop.grid();
        grid.waitForShown(ROWS);
        assertTrue(grid.tally().errors() > 0);
    }

    @Test
    @Start(2)
    @Order(6)
    void aSecondStartBringsTheFirstWindowForwardAndEnds() throws IOException, InterruptedException {
        Shell other = desktop.bot().ui(() -> {
            Shell shell = new Shell(desktop.bot().mainWindow().getDisplay());
            shell.setBounds(100, 100, 300, 200);
            shell.open();
            shell.forceActive();
            return shell;
        });
        desktop.bot().waitUntil("another window is in front", () -> other.getDisplay().getActiveShell() == other);
        Process second = new ProcessBuilder(OwnCommand.desktop()).redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD).start();
        assertTrue(second.waitFor(1, TimeUnit.MINUTES), "the second start ends");
        assertEquals(0, second.exitValue());
        desktop.bot().waitUntil("the first window is in front",
                () -> other.getDisplay().getActiveShell() == desktop.bot().mainWindow());
        desktop.bot().ui(other::dispose);
    }
}
