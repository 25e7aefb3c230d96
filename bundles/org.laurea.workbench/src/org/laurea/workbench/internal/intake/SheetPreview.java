package org.laurea.workbench.internal.intake;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.laurea.core.row.Columns;
import org.laurea.core.row.Row;
import org.laurea.office.intake.SheetView;
import org.laurea.workbench.internal.part.Look;
import org.laurea.workbench.internal.part.Parts;
import org.laurea.workbench.internal.part.Texts;
import org.laurea.workbench.look.Layouts;
import org.laurea.workbench.look.Palette;
import org.laurea.workbench.look.Role;

/** The first rows of a sheet, its header row marked. */
final class SheetPreview {

    private static final int COLUMN_WIDTH = 120;
    private static final int NUMBER_WIDTH = 56;
    private static final int MOST_COLUMNS = 64;

    private final Table table;

    SheetPreview(Composite parent, Texts texts) {
        table = Layouts.named(new Table(parent, SWT.BORDER | SWT.FULL_SELECTION), "import.preview");
        Parts.named(table, texts.get("preview"));
        Palette.of(table).paint(table);
        table.setHeaderVisible(true);
        table.setLayoutData(Layouts.fill().hint(1, 1).create());
    }

    void show(SheetView sheet) {
        table.setRedraw(false);
        table.removeAll();
        int columns = Math.min(MOST_COLUMNS, sheet.preview().stream().mapToInt(Row::size).max().orElse(0));
        while (table.getColumnCount() > columns + 1) {
            table.getColumn(table.getColumnCount() - 1).dispose();
        }
        while (table.getColumnCount() < columns + 1) {
            TableColumn column = new TableColumn(table, SWT.LEFT);
            column.setWidth(table.getColumnCount() == 1 ? NUMBER_WIDTH : COLUMN_WIDTH);
        }
        for (int column = 0; column < columns; column++) {
            table.getColumn(column + 1).setText(Columns.letters(column));
        }
        for (Row row : sheet.preview()) {
            TableItem item = new TableItem(table, SWT.NONE);
            item.setText(0, Integer.toString(row.number()));
            for (int column = 0; column < columns; column++) {
                item.setText(column + 1, row.text(column));
            }
            if (row.number() == sheet.headerRow()) {
                item.setFont(Look.bold());
                item.setBackground(Palette.of(table).color(Role.ACCENT_TINT));
                item.setForeground(Palette.of(table).color(Role.FOREGROUND));
            } else if (row.number() < sheet.headerRow()) {
                item.setForeground(Palette.of(table).color(Role.FAINT));
            }
        }
        table.setRedraw(true);
    }
}
