package org.laurea.tests.ui.story;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.UUID;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Label;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.laurea.core.store.Batch;
import org.laurea.core.store.StoreException;
import org.laurea.office.Desk;
import org.laurea.tests.ui.page.Desktop;
import org.laurea.tests.ui.page.FindingsPanel;
import org.laurea.tests.ui.page.Grid;
import org.laurea.tests.ui.page.RecordForm;

/** What the second user sees; played by {@link ReadOnlyStory} in a process of its own. */
class ReadOnlyScene {

    static final int ROWS = 15;
    static final String BATCH = "held";

    private final Desktop desktop = Desktop.open();

    @BeforeEach
    void nothingIsOpen() {
        desktop.tidy();
    }

    @Test
    void theBatchSaysWhyAndWho() {
        Grid grid = desktop.batch(batch());
        assertEquals(ROWS, grid.shown());
        Label banner = desktop.bot().find(Label.class, "banner.text");
        String told = desktop.bot().ui(banner::getText);
        assertTrue(told.contains("只读") && told.contains(System.getProperty("laurea.story.first")), told);
        assertTrue(desktop.bot().sees("status.readonly"));
        desktop.bot().picture("read-only");
    }

    @Test
    void noKeyChangesATable() {
        Grid grid = desktop.batch(batch());
        String title = grid.go(2, "LWTM").value(2, "LWTM");
        desktop.bot().type("x");
        desktop.bot().press(0, SWT.F2);
        assertFalse(desktop.bot().sees("grid.cell"), "no cell opens");
        desktop.bot().press(0, SWT.DEL);
        desktop.bot().press(SWT.MOD1, 'd');
        desktop.bot().press(SWT.MOD1, 'x');
        desktop.bot().press(SWT.MOD1 | SWT.SHIFT, SWT.CR);
        desktop.bot().press(SWT.MOD1 | SWT.SHIFT, SWT.DEL);
        desktop.bot().press(SWT.MOD1, 'z');
        assertEquals(title, grid.value(2, "LWTM"));
        assertEquals(ROWS, grid.shown());
    }

    @Test
    void theFormAndTheFindingsOfferNothing() {
        Grid grid = desktop.batch(batch());
        grid.go(6, "CSRQ");
        assertTrue(grid.isMarked(6, "CSRQ"));
        RecordForm form = desktop.form();
        assertFalse(desktop.bot().ui(() -> form.field("CSRQ").getEditable()));
        FindingsPanel findings = desktop.findings();
        findings.select("证书编号", true);
        assertFalse(desktop.bot().sees("findings.accept"));
        assertFalse(desktop.bot().sees("findings.fix.safe"));
        assertTrue(findings.details().contains("证书编号"), findings::details);
    }

    private UUID batch() {
        try {
            return desktop.service(Desk.class).store().batches().stream()
                    .filter(batch -> batch.head().name().equals(BATCH)).map(Batch::id).findFirst().orElseThrow();
        } catch (StoreException failure) {
            throw new AssertionError(failure);
        }
    }
}
