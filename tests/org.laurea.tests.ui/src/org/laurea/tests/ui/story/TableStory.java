package org.laurea.tests.ui.story;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.laurea.tests.ui.Story;
import org.laurea.tests.ui.page.Desktop;
import org.laurea.tests.ui.page.Grid;
import org.laurea.tests.ui.sample.Batches;
import org.laurea.tests.ui.sample.SampleTable;

/** Work in the table as in a spreadsheet, and what goes out of it. */
@Story
class TableStory {

    private static final int ROWS = 30;

    private final Desktop desktop = Desktop.open();

    @BeforeEach
    void nothingIsOpen() {
        desktop.tidy();
    }

    @Test
    void aBlockFromASpreadsheetIsPasted() {
        SampleTable table = SampleTable.of("regular", ROWS, 0, 31);
        Grid grid = desktop.batch(Batches.of(table, "paste"));
        desktop.bot().ui(() -> {
            Clipboard clipboard = new Clipboard(desktop.bot().mainWindow().getDisplay());
            clipboard.setContents(new Object[] {"1\t2\n3\t4\n"}, new Transfer[] {TextTransfer.getInstance()});
            clipboard.dispose();
        });
        long before = desktop.changes();
        grid.go(4, "LWTM");
        desktop.bot().press(SWT.MOD1, 'v');
        grid.waitFor(4, "LWTM", "1");
        assertEquals(List.of("2", "3", "4"),
                List.of(grid.value(4, "LWGJC"), grid.value(5, "LWTM"), grid.value(5, "LWGJC")));
        desktop.waitUntilSaved(before);
        assertEquals(before + 1, desktop.changes());
    }

    @Test
    void allPlacesOfATextAreReplaced() {
        SampleTable table = SampleTable.of("regular", ROWS, 0, 33);
        table.with(2, "LWTM", "alpha one").with(3, "LWTM", "alpha two").with(4, "LWTM", "beta");
        Grid grid = desktop.batch(Batches.of(table, "replace"));
        grid.go(0, "LWTM");
        desktop.bot().press(SWT.MOD1, 'f');
        desktop.bot().enter(desktop.bot().find(Text.class, "grid.find.what"), "alpha");
        Label news = desktop.bot().find(Label.class, "grid.find.news");
        desktop.bot().waitUntil("both are counted", () -> news.getText().contains("2"));
        desktop.bot().enter(desktop.bot().find(Text.class, "grid.find.replacement"), "gamma");
        grid.press("find.replace.all");
        grid.waitFor(2, "LWTM", "gamma one");
        grid.waitFor(3, "LWTM", "gamma two");
        assertEquals("beta", grid.value(4, "LWTM"));
    }

    @Test
    void thePastOfARecordAndOfTheBatch() {
        SampleTable table = SampleTable.of("regular", ROWS, 0, 34);
        Grid grid = desktop.batch(Batches.of(table, "history"));
        long before = desktop.changes();
        grid.go(3, "LWTM").type("new");
        grid.waitFor(3, "LWTM", "new");
        desktop.waitUntilSaved(before);
        grid.go(3, "LWTM");
        var history = desktop.history();
        history.waitForEntries(2);
        assertEquals(List.of(table.value(3, "LWTM"), "new"), history.steps(0).get(0).subList(1, 3));
        history.tab(1).waitForBatchEntries(2);
        history.tab(2).asOf(ROWS);
    }

    @Test
    void aWorkbookATableAndThePlatformsFilesGoOut() throws IOException {
        SampleTable table = SampleTable.of("regular", ROWS, 0, 36);
        desktop.batch(Batches.of(table, "export"));
        Path folder = Files.createTempDirectory(Path.of(System.getProperty("laurea.data")), "out");
        export(0, folder.resolve("all.xlsx"));
        desktop.bot().waitUntil("the workbook is there", () -> Files.exists(folder.resolve("all.xlsx")));
        export(1, folder.resolve("all.csv"));
        desktop.bot().waitUntil("the table is whole", () -> lines(folder.resolve("all.csv")) == ROWS + 1);
        assertTrue(Files.readString(folder.resolve("all.csv")).contains(table.value(7, "XWZSBH")));
        Path platform = Files.createDirectory(folder.resolve("platform"));
        export(7, platform);
        desktop.bot().waitUntil("the platform's file is there", () -> {
            try (Stream<Path> files = Files.walk(platform)) {
                return files.anyMatch(Files::isRegularFile);
            } catch (IOException unreadable) {
                return false;
            }
        });
    }

    private void export(int kind, Path out) {
        desktop.run("export", java.util.Map.of());
        Combo kinds = desktop.bot().find(Combo.class, "export.kind");
        desktop.bot().ui(() -> kinds.select(kind));
        desktop.bot().choose(kinds);
        desktop.bot().enter(desktop.bot().find(Text.class, "export.out"), out.toString());
        desktop.bot().choose(desktop.bot().button(IDialogConstants.OK_ID));
        desktop.bot().waitUntil("the dialog is closed", kinds::isDisposed);
    }

    private static long lines(Path file) {
        try (Stream<String> lines = Files.lines(file)) {
            return lines.count();
        } catch (IOException | java.io.UncheckedIOException unfinished) {
            return 0;
        }
    }
}
