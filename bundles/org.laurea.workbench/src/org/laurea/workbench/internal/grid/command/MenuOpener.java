package org.laurea.workbench.internal.grid.command;

import java.util.function.IntConsumer;

import org.eclipse.jface.action.MenuManager;
import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.nebula.widgets.nattable.grid.GridRegion;
import org.eclipse.swt.SWT;
import org.laurea.workbench.internal.grid.table.GridTable;

/** Opens the menu of the region that was clicked; by key, that of the cells. */
public final class MenuOpener {

    private final GridTable table;
    private final IntConsumer header;
    private String region = GridRegion.BODY;

    /**
     * An opener.
     *
     * @param header hears of which field the header was clicked, -1 if it was none
     */
    public MenuOpener(GridTable table, IntConsumer header) {
        this.table = table;
        this.header = header;
    }

    /** Opens this menu from now on. */
    public void open(GridMenu menu) {
        NatTable control = table.control();
        control.addListener(SWT.MouseDown, event -> {
            region = table.region(event.x, event.y);
            boolean isHeader = region.equals(GridRegion.COLUMN_HEADER) || region.equals(GridRegion.FILTER_ROW);
            header.accept(isHeader ? table.fieldAt(event.x) : -1);
        });
        control.addListener(SWT.KeyDown, event -> {
            region = GridRegion.BODY;
            header.accept(-1);
        });
        MenuManager manager = new MenuManager();
        manager.setRemoveAllWhenShown(true);
        manager.addMenuListener(opened -> menu.fill(manager, region));
        control.setMenu(manager.createContextMenu(control));
        control.addListener(SWT.Dispose, event -> manager.dispose());
    }
}
