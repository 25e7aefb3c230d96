package org.laurea.tests.ui.page;

import java.util.List;
import java.util.Map;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.laurea.tests.ui.sample.Batches;
import org.laurea.tests.ui.sample.SampleTable;

/** Pictures of the main screens, light and dark, named such as {@code batch-dark-zh}. */
public final class Pictures {

    private static final int ROWS = 60;
    private static final long SEED = 81;

    private final Desktop desktop;
    private final String language;

    /** Pictures of a desktop in a language. */
    public Pictures(Desktop desktop, String language) {
        this.desktop = desktop;
        this.language = language;
    }

    /** Takes them all. */
    public void take() {
        SampleTable table = mistaken(SampleTable.of("regular", ROWS, 0, SEED));
        var batch = Batches.of(table, "2025-06");
        for (String look : List.of("light", "dark")) {
            desktop.look(look);
            desktop.workspace(1);
            desktop.overview().waitForBatches();
            picture("overview", look);
            Grid grid = desktop.batch(batch);
            grid.go(3, "CSRQ");
            desktop.findings();
            picture("batch", look);
            ImportPages pages = desktop.importByKeys().file(table.csv("2025-06-" + look));
            pages.next();
            picture("import", look);
            desktop.bot().choose(desktop.bot().button(IDialogConstants.CANCEL_ID));
            desktop.bot().waitUntil("the import is closed", () -> !pages.isOpen());
            desktop.run("modules", Map.of());
            desktop.modules().names(1);
            picture("modules", look);
            desktop.execute("org.eclipse.ui.file.closePart", Map.of());
            desktop.tidy();
        }
    }

    /** Mistakes that leave all records in one batch. */
    private static SampleTable mistaken(SampleTable table) {
        for (int row = 3; row < ROWS; row += 9) {
            String birth = table.value(row, "CSRQ");
            table.with(row, "CSRQ", birth.substring(0, 4) + '-' + birth.substring(4, 6) + '-' + birth.substring(6));
        }
        for (int row = 5; row < ROWS; row += 17) {
            String number = table.value(row, "XWZSBH");
            table.with(row, "XWZSBH", number.substring(0, 6) + "2019" + number.substring(10));
        }
        return table.with(2, "XB", "").with(7, "XM", "");
    }

    private void picture(String screen, String look) {
        desktop.bot().settle();
        desktop.bot().picture(screen + '-' + look + '-' + language);
    }
}
