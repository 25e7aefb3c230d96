package org.laurea.tests.ui.page;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.swt.SWT;
import org.laurea.tests.ui.sample.NormalDay;
import org.laurea.tests.ui.sample.SampleTable;

/** Pictures of the main screens on a normal day, light and dark, named such as {@code batch-dark-zh}. */
public final class Pictures {

    private static final int ROWS = 60;
    private static final int DAYS_AGO = 2;
    private static final long SEED = 81;
    private static final int COMMON = 11;

    private final LocalDate today = LocalDate.now();
    private final Desktop desktop;
    private final String language;
    private final List<String> names;

    /** Pictures of a desktop in a language, with batches of these names: sent ones, three in work, and the one that is shown. */
    public Pictures(Desktop desktop, String language, List<String> names) {
        this.desktop = desktop;
        this.language = language;
        this.names = names;
    }

    /** Takes them all. */
    public void take() {
        desktop.overview().waitForStart();
        for (String look : List.of("light", "dark")) {
            desktop.look(look);
            picture("start", look);
        }
        SampleTable table = mistaken(SampleTable.of("regular", ROWS, 0, SEED, today.minusDays(DAYS_AGO)));
        UUID batch = new NormalDay(today).fill(table, names);
        for (String look : List.of("light", "dark")) {
            desktop.look(look);
            desktop.workspace(1);
            desktop.overview().waitForBatches();
            picture("overview", look);
            Grid grid = desktop.batch(batch);
            grid.go(3, "CSRQ");
            desktop.findings();
            picture("batch", look);
            QuickSearch search = desktop.search().type(table.value(4, "XWZSBH").substring(0, COMMON))
                    .waitForFirst(table.value(4, "XWZSBH").substring(0, COMMON));
            picture("find", look);
            desktop.bot().press(0, SWT.ESC);
            search.waitForClosed();
            desktop.tidy();
            importing(table, look);
            desktop.run("modules", Map.of());
            desktop.modules().names(1);
            picture("modules", look);
            desktop.execute("org.eclipse.ui.file.closePart", Map.of());
            desktop.tidy();
        }
    }

    private void importing(SampleTable table, String look) {
        ImportPages pages = desktop.importByKeys().file(table.csv("2026-06-24-" + look));
        pages.next();
        desktop.bot().button(IDialogConstants.NEXT_ID);
        picture("import", look);
        desktop.bot().choose(desktop.bot().button(IDialogConstants.CANCEL_ID));
        desktop.bot().waitUntil("the import is closed", () -> !pages.isOpen());
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
