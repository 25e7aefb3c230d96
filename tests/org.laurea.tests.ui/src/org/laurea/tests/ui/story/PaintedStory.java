package org.laurea.tests.ui.story;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.UUID;

import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.ToolBar;
import org.junit.jupiter.api.Test;
import org.laurea.tests.ui.Story;
import org.laurea.tests.ui.bot.Bot;
import org.laurea.tests.ui.page.Desktop;
import org.laurea.tests.ui.page.Grid;
import org.laurea.tests.ui.sample.Batches;
import org.laurea.tests.ui.sample.SampleTable;

/** What is there is also painted, and painted whole. */
@Story
class PaintedStory {

    private static final int ROWS = 8;
    private static final int RED_OVER_BLUE = 80;

    private final Desktop desktop = Desktop.open();
    private final Bot bot = desktop.bot();

    @Test
    void theMarkOfAMistakeStandsBehindItsField() {
        SampleTable table = SampleTable.of("regular", ROWS, 0, 77);
        String birth = table.value(0, "CSRQ");
        UUID batch = Batches.of(table.with(0, "CSRQ", birth.substring(0, 6)), "marks");
        Grid grid = desktop.batch(batch).go(1, "CSRQ");
        desktop.form();
        ToolBar help = bot.find(ToolBar.class, "record.help.CSRQ");
        bot.waitForPaint(help);
        assertEquals(0, red(help));
        grid.go(0, "CSRQ");
        bot.waitUntil("the mark is painted", () -> red(help) > 0);
        grid.type(birth);
        bot.waitUntil("the mark is gone", () -> red(help) == 0);
    }

    @Test
    void theLastLineOfTheOverviewIsNotCut() {
        Batches.of(SampleTable.of("regular", ROWS, 0, 78), "lines");
        desktop.workspace(1);
        desktop.overview().waitForBatches();
        Table changes = bot.find(Table.class, "overview.changes");
        Point sizes = bot.ui(() -> new Point(changes.getClientArea().height, changes.getItemHeight()));
        assertEquals(0, sizes.x % sizes.y, "a line is cut: " + sizes);
    }

    /** How many red pixels a control shows. */
    private int red(Control control) {
        return bot.ui(() -> {
            Point size = control.getSize();
            Image image = new Image(control.getDisplay(), size.x, size.y);
            GC gc = new GC(control.getDisplay());
            Point place = control.toDisplay(0, 0);
            gc.copyArea(image, place.x, place.y);
            gc.dispose();
            ImageData data = image.getImageData(100);
            image.dispose();
            int count = 0;
            for (int y = 0; y < data.height; y++) {
                for (int x = 0; x < data.width; x++) {
                    RGB pixel = data.palette.getRGB(data.getPixel(x, y));
                    count += pixel.red - pixel.blue > RED_OVER_BLUE ? 1 : 0;
                }
            }
            return count;
        });
    }
}
