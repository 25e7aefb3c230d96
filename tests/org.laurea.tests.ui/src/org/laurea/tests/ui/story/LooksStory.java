package org.laurea.tests.ui.story;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.laurea.tests.ui.Story;
import org.laurea.tests.ui.bot.Patience;
import org.laurea.tests.ui.page.Desktop;
import org.laurea.tests.ui.page.Grid;
import org.laurea.tests.ui.sample.Batches;
import org.laurea.tests.ui.sample.SampleTable;

/** Light and dark, and everything in Chinese. */
@Story
class LooksStory {

    private static final int DARK = 90;
    private static final int LIGHT = 200;
    private static final Set<String> SAME_IN_CHINESE = Set.of("Laurea", "English");

    private final Desktop desktop = Desktop.open();

    @BeforeEach
    void nothingIsOpen() {
        desktop.tidy();
    }

    @Test
    void darkAndLightAgainWithoutRestart() {
        Grid grid = desktop.batch(Batches.of(SampleTable.of("regular", 30, 3, 71), "外观"));
        int windows = desktop.bot().ui(() -> PlatformUI.getWorkbench().getWorkbenchWindowCount());
        desktop.look("light");
        Patience.until("the table is light", () -> brightness(grid) > LIGHT);
        desktop.look("dark");
        Patience.until("the table is dark", () -> brightness(grid) < DARK);
        desktop.look("light");
        Patience.until("the table is light again", () -> brightness(grid) > LIGHT);
        assertEquals(windows, desktop.bot().ui(() -> PlatformUI.getWorkbench().getWorkbenchWindowCount()));
    }

    @Test
    void everythingIsInChinese() {
        desktop.workspace(1);
        assertEquals(List.of(), foreign(desktop.menu().texts().stream()));
        assertEquals(List.of(), foreign(desktop.bot().words().stream()));
        desktop.modules().names(8);
        assertEquals(List.of(), foreign(desktop.bot().words().stream().filter(word -> !word.contains("org.laurea."))));
        desktop.importByKeys();
        assertEquals(List.of(), foreign(desktop.bot().words().stream()));
        desktop.bot().choose(desktop.bot().button(IDialogConstants.CANCEL_ID));
        desktop.run("new", Map.of());
        desktop.bot().button(IDialogConstants.CANCEL_ID);
        assertEquals(List.of(), foreign(desktop.bot().words().stream()));
        desktop.bot().choose(desktop.bot().button(IDialogConstants.CANCEL_ID));
    }

    private static List<String> foreign(Stream<String> words) {
        return words.filter(word -> word.matches("(?s).*[A-Za-z]{3,}.*"))
                .filter(word -> word.codePoints()
                        .noneMatch(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.HAN))
                .filter(word -> !SAME_IN_CHINESE.contains(word)).distinct().toList();
    }

    private int brightness(Grid grid) {
        desktop.bot().settle();
        ImageData picture = new ImageData(desktop.bot().picture("外观").toString());
        Rectangle place = desktop.bot().ui(() -> {
            Shell shell = desktop.bot().mainWindow();
            return shell.getDisplay().map(grid.table(), null, grid.table().getClientArea());
        });
        long sum = 0;
        int count = 0;
        for (int y = place.y; y < place.y + place.height && y < picture.height; y += 7) {
            for (int x = place.x; x < place.x + place.width && x < picture.width; x += 7) {
                RGB colour = picture.palette.getRGB(picture.getPixel(x, y));
                sum += (colour.red + colour.green + colour.blue) / 3;
                count++;
            }
        }
        return (int) (sum / Math.max(1, count));
    }
}
