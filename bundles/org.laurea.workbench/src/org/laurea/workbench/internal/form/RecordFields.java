package org.laurea.workbench.internal.form;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.laurea.office.document.RowFinding;
import org.laurea.workbench.internal.part.Look;
import org.laurea.workbench.internal.part.Parts;
import org.laurea.workbench.internal.part.Texts;
import org.laurea.workbench.look.Layouts;
import org.laurea.workbench.look.Palette;
import org.laurea.workbench.look.Role;

/** The rows of all fields of a record type in their groups, made once for a type and filled for each record. */
final class RecordFields {

    private final ScrolledComposite scroll;
    private final Composite page;
    private final Texts texts;
    private final List<FieldRow> rows = new ArrayList<>();
    private final Label ofRecord;
    private @Nullable Label help;

    RecordFields(Composite parent, List<FieldPlace> places, Texts texts, FieldEvents events) {
        this.texts = texts;
        scroll = Layouts.named(new ScrolledComposite(parent, SWT.V_SCROLL), "record.scroll");
        scroll.setExpandHorizontal(true);
        scroll.setExpandVertical(true);
        scroll.setShowFocusedControl(true);
        page = new Composite(scroll, SWT.NONE);
        GridLayout grid = Layouts.page(FieldRow.COLUMNS);
        grid.horizontalSpacing = Layouts.UNIT;
        grid.verticalSpacing = Layouts.UNIT;
        page.setLayout(grid);
        scroll.setContent(page);
        Palette.of(page).paint(page, Role.BACKGROUND, Role.FOREGROUND);
        ofRecord = Layouts.named(new Label(page, SWT.WRAP), "record.notes");
        ofRecord.setLayoutData(Layouts.wide().span(FieldRow.COLUMNS, 1).hint(1, SWT.DEFAULT).exclude(true).create());
        Palette.of(page).follow(ofRecord, () -> ofRecord.setForeground(Palette.of(page).color(Role.ERROR)));
        Parts.show(ofRecord, false);
        for (String group : FormPlan.groups(places)) {
            header(texts.get("group." + group));
            places.stream().filter(place -> place.group().equals(group))
                    .forEach(place -> rows.add(new FieldRow(page, place, texts, events)));
        }
        scroll.addListener(SWT.Resize, event -> layout());
        layout();
    }

    Composite control() {
        return scroll;
    }

    List<FieldRow> rows() {
        return rows;
    }

    /** Fills the rows with what a model holds. */
    void show(RecordModel model) {
        boolean isReadOnly = model.document().isReadOnly();
        for (FieldRow row : rows) {
            int field = row.place().index();
            row.show(model.value(field), model.imported(field), isReadOnly);
        }
        fit();
    }

    /** Shows findings where they are. */
    void show(List<RowFinding> findings) {
        Map<String, List<RowFinding>> byField = new HashMap<>();
        findings.forEach(found -> byField
                .computeIfAbsent(String.valueOf(found.finding().field()), code -> new ArrayList<>()).add(found));
        boolean relayout = false;
        for (FieldRow row : rows) {
            relayout |= row.show(byField.getOrDefault(row.place().stored().code(), List.of()));
        }
        StringBuilder lines = new StringBuilder();
        byField.getOrDefault("null", List.of())
                .forEach(found -> lines.append(texts.of(found.finding().message())).append('\n'));
        if (!ofRecord.getText().equals(lines.toString().strip())) {
            ofRecord.setText(Parts.plain(lines.toString().strip()));
            Parts.show(ofRecord, !lines.isEmpty());
            relayout = true;
        }
        if (relayout) {
            layout();
        }
    }

    /** The row of a field by its index; the first row for an index that no field has. */
    FieldRow row(int field) {
        return rows.stream().filter(row -> row.place().index() == field).findFirst().orElseGet(() -> rows.get(0));
    }

    /** Scrolls to a row. */
    void reveal(FieldRow row) {
        scroll.showControl(row.text());
    }

    /** Shows the help on a field below it, or takes it away if it is shown there. */
    void toggleHelp(FieldRow row, String text) {
        Label old = help;
        boolean wasHere = old != null && old.getData() == row;
        if (old != null) {
            old.dispose();
            help = null;
        }
        if (!wasHere) {
            Label made = Layouts.named(new Label(page, SWT.WRAP), "record.help");
            made.setText(Parts.plain(text));
            made.setData(row);
            made.setLayoutData(Layouts.wide().span(FieldRow.COLUMNS, 1).hint(1, SWT.DEFAULT)
                    .indent(2 * Layouts.UNIT, 0).create());
            Palette.of(page).paint(made, Role.ACCENT_TINT, Role.FOREGROUND);
            made.moveBelow(row.last());
            help = made;
        }
        layout();
    }

    void layout() {
        int width = scroll.getClientArea().width;
        scroll.setMinSize(page.computeSize(width <= 0 ? SWT.DEFAULT : width, SWT.DEFAULT));
        page.layout(true, true);
        fit();
    }

    /** Long texts get the lines they need; what is below them moves. */
    private void fit() {
        boolean isOther = false;
        for (FieldRow row : rows) {
            isOther |= row.fit();
        }
        if (isOther) {
            scroll.setMinSize(page.computeSize(scroll.getClientArea().width, SWT.DEFAULT));
            page.layout(true, true);
        }
    }

    private void header(String title) {
        Label header = new Label(page, SWT.NONE);
        header.setText(title);
        header.setFont(Look.bold());
        Palette.of(page).follow(header, () -> header.setForeground(Palette.of(page).color(Role.FOREGROUND)));
        header.setLayoutData(Layouts.wide().span(FieldRow.COLUMNS, 1).indent(0, Layouts.UNIT).create());
    }
}
