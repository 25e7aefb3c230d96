package org.laurea.workbench.internal.history;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.laurea.core.store.StoredField;
import org.laurea.core.store.StoredRecord;
import org.laurea.core.store.StoredType;
import org.laurea.workbench.internal.part.FieldNames;
import org.laurea.workbench.internal.part.Parts;
import org.laurea.workbench.internal.part.Texts;
import org.laurea.workbench.look.Layouts;
import org.laurea.workbench.look.Palette;
import org.laurea.workbench.look.Role;

/** Records as they were, to look at and to copy. */
final class PastTable {

    private static final int COLUMN_WIDTH = 120;

    private final Table table;
    private final Texts texts;
    private List<StoredRecord> records = List.of();

    PastTable(Composite parent, Texts texts) {
        this.texts = texts;
        table = Layouts.named(new Table(parent, SWT.VIRTUAL | SWT.FULL_SELECTION | SWT.MULTI | SWT.BORDER),
                "history.past");
        Parts.named(table, texts.get("history.past"));
        table.setHeaderVisible(true);
        table.setLayoutData(Layouts.fill().create());
        Palette.of(parent).follow(table,
                () -> table.setForeground(Palette.of(parent).color(Role.READ_ONLY)));
        table.addListener(SWT.SetData, this::fill);
        table.addListener(SWT.KeyDown, this::key);
    }

    void clear() {
        records = List.of();
        table.removeAll();
    }

    void show(StoredType type, List<StoredRecord> past) {
        clear();
        while (table.getColumnCount() > 0) {
            table.getColumn(0).dispose();
        }
        column(texts.get("col.row"), COLUMN_WIDTH / 2);
        for (StoredField field : type.fields()) {
            column(FieldNames.of(field, texts.language()), COLUMN_WIDTH);
        }
        records = past;
        table.setItemCount(past.size());
    }

    private void column(String title, int width) {
        TableColumn column = new TableColumn(table, SWT.LEFT);
        column.setText(title);
        column.setWidth(width);
    }

    private void fill(Event event) {
        if (event.item instanceof TableItem item && event.index < records.size()) {
            item.setText(cells(records.get(event.index)).toArray(new String[0]));
        }
    }

    private static List<String> cells(StoredRecord record) {
        List<String> cells = new ArrayList<>();
        cells.add(Integer.toString(record.position()));
        cells.addAll(record.values());
        return cells;
    }

    private void key(Event event) {
        if (event.stateMask == SWT.MOD1 && event.keyCode == 'a') {
            table.selectAll();
        } else if (event.stateMask == SWT.MOD1 && event.keyCode == 'c') {
            List<List<String>> lines = new ArrayList<>();
            for (int index : table.getSelectionIndices()) {
                lines.add(cells(records.get(index)));
            }
            Tsv.copy(table.getDisplay(), lines);
        }
    }
}
