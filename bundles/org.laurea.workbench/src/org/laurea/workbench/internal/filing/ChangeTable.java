package org.laurea.workbench.internal.filing;

import java.util.List;
import java.util.Locale;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.laurea.core.store.FieldEdit;
import org.laurea.core.store.StoredType;
import org.laurea.office.filing.ChangedRecord;
import org.laurea.office.filing.ChangedRecord.Kind;
import org.laurea.office.filing.FilingChanges;
import org.laurea.workbench.internal.part.FieldNames;
import org.laurea.workbench.internal.part.Parts;
import org.laurea.workbench.internal.part.Texts;
import org.laurea.workbench.look.Layouts;
import org.laurea.workbench.look.Palette;
import org.laurea.workbench.look.Shares;

/** What changed in a batch, counted in a sentence and a line for each field. */
final class ChangeTable {

    private static final List<String> COLUMNS = List.of("record", "field", "before", "after");
    private static final int[] WIDTHS = {80, 150, 300, 300};
    private static final int MOST = 500;
    private static final int HEIGHT = 90;

    private final Texts texts;
    private final Label told;
    private final Table table;

    ChangeTable(Composite parent, Texts texts) {
        this.texts = texts;
        told = Layouts.named(new Label(parent, SWT.WRAP), "filing.changed");
        told.setLayoutData(Layouts.wide().hint(1, SWT.DEFAULT).create());
        table = Layouts.named(new Table(parent, SWT.BORDER | SWT.FULL_SELECTION), "filing.changes");
        table.setHeaderVisible(true);
        table.setLayoutData(Layouts.fill().hint(1, HEIGHT).create());
        Parts.named(table, texts.get("changes.list"));
        for (int i = 0; i < WIDTHS.length; i++) {
            TableColumn column = new TableColumn(table, SWT.NONE);
            column.setText(texts.get("column." + COLUMNS.get(i)));
            column.setWidth(WIDTHS[i]);
        }
        Palette.of(table).paint(table);
        Shares.of(table, 3, WIDTHS);
        Parts.show(table, false);
    }

    /** Shows them; the parent is laid out by the caller. */
    void show(FilingChanges changes, StoredType type) {
        String since = texts.get("since." + changes.since().name().toLowerCase(Locale.ROOT),
                ReceiptFacts.time(changes.when()));
        told.setText(changes.records().isEmpty() ? texts.get("changes.none", since)
                : texts.get("changes", since, changes.count(Kind.CHANGED), changes.count(Kind.ADDED),
                        changes.count(Kind.REMOVED)));
        changes.records().forEach(record -> lines(record, type));
        Parts.show(table, !changes.records().isEmpty());
    }

    private void lines(ChangedRecord record, StoredType type) {
        switch (record.kind()) {
            case CHANGED -> record.edits().forEach(edit -> line(record, name(edit, type), edit.before(), edit.after()));
            case ADDED ->
                    line(record, texts.get("change.whole"), texts.get("change.absent"), texts.get("change.added"));
            case REMOVED ->
                    line(record, texts.get("change.whole"), texts.get("change.there"), texts.get("change.removed"));
        }
    }

    private String name(FieldEdit edit, StoredType type) {
        return edit.field() < type.fields().size() ? FieldNames.of(type.fields().get(edit.field()), texts.language())
                : "";
    }

    private void line(ChangedRecord record, String field, String before, String after) {
        if (table.getItemCount() < MOST) {
            new TableItem(table, SWT.NONE).setText(new String[] {
                    record.number() == 0 ? "" : Texts.count(record.number()), field, shown(before), shown(after)});
        } else if (table.getItemCount() == MOST) {
            new TableItem(table, SWT.NONE).setText(1, texts.get("changes.more"));
        }
    }

    private String shown(String text) {
        return text.isEmpty() ? texts.get("change.empty") : text;
    }
}
