package org.laurea.workbench.internal.filing;

import java.time.InstantSource;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.laurea.office.filing.OutboxItem;
import org.laurea.workbench.internal.batch.BatchNames;
import org.laurea.workbench.internal.part.Parts;
import org.laurea.workbench.internal.part.Texts;
import org.laurea.workbench.look.Layouts;
import org.laurea.workbench.look.Palette;
import org.laurea.workbench.look.Shares;

/** What is on its way, a line each. */
final class OutboxTable {

    private static final List<String> COLUMNS = List.of("batch", "state", "records", "age", "id");
    private static final int[] WIDTHS = {240, 150, 70, 210, 130};
    private static final int ID = 13;
    private static final InstantSource CLOCK = InstantSource.system();

    private final Table table;
    private final Texts texts;
    private List<OutboxItem> items = List.of();

    OutboxTable(Composite parent, Texts texts, Runnable selected) {
        this.texts = texts;
        table = Layouts.named(new Table(parent, SWT.BORDER | SWT.FULL_SELECTION | SWT.SINGLE), "outbox.list");
        table.setHeaderVisible(true);
        Parts.named(table, texts.get("outbox.list"));
        for (int i = 0; i < WIDTHS.length; i++) {
            TableColumn column = new TableColumn(table, SWT.NONE);
            column.setText(texts.get("outbox.column." + COLUMNS.get(i)));
            column.setWidth(WIDTHS[i]);
        }
        Palette.of(table).paint(table);
        Shares.of(table, 0, WIDTHS);
        table.addListener(SWT.Selection, event -> selected.run());
    }

    Table control() {
        return table;
    }

    /** Shows these; the one that was selected stays so, else the first is. */
    void show(List<OutboxItem> all) {
        OutboxItem before = selected();
        items = all;
        table.removeAll();
        for (OutboxItem item : all) {
            TableItem line = new TableItem(table, SWT.NONE);
            line.setText(new String[] {BatchNames.name(item.batch()),
                    texts.get("outbox.state." + item.batch().state().tag()), Texts.count(item.batch().records()),
                    age(item), Parts.shortened(item.id().hex(), ID)});
            if (before != null && before.id().equals(item.id())) {
                table.setSelection(line);
            }
        }
        if (table.getSelectionIndex() < 0 && !all.isEmpty()) {
            table.setSelection(0);
        }
    }

    private String age(OutboxItem item) {
        ZoneId zone = ZoneId.systemDefault();
        long days = ChronoUnit.DAYS.between(item.packed().atZone(zone).toLocalDate(),
                CLOCK.instant().atZone(zone).toLocalDate());
        return texts.get("outbox.age", ReceiptFacts.time(item.packed()), days);
    }

    @Nullable
    OutboxItem selected() {
        int index = table.getSelectionIndex();
        return index < 0 || index >= items.size() ? null : items.get(index);
    }
}
