package org.laurea.workbench.internal.form;

import java.util.Objects;
import java.util.UUID;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.laurea.core.store.StoredType;
import org.laurea.office.document.BatchDocument;
import org.laurea.office.document.DocumentChange;
import org.laurea.workbench.internal.banner.Banner;
import org.laurea.workbench.internal.banner.Outcomes;
import org.laurea.workbench.internal.part.DocumentPanel;
import org.laurea.workbench.internal.part.PageStack;
import org.laurea.workbench.internal.part.People;
import org.laurea.workbench.internal.part.Texts;
import org.laurea.workbench.look.Layouts;
import org.laurea.workbench.selection.RecordSelection;

/** The form of the selected record. */
final class RecordPanel implements DocumentPanel {

    private final Texts texts = Texts.beside(RecordPanel.class);
    private final FormServices services;
    private final Composite panel;
    private final Banner banner;
    private final RecordHeader header;
    private final PageStack pages;
    private final RecordEdits edits;
    private final RecordWalk walk;
    private @Nullable RecordFields fields;
    private @Nullable StoredType shape;
    private @Nullable RecordModel model;

    RecordPanel(Composite parent, FormServices services) {
        this.services = services;
        panel = new Composite(parent, SWT.NONE);
        panel.setLayout(Layouts.flush(1));
        banner = new Banner(panel, 1);
        walk = new RecordWalk(services::walk, this::goTo);
        header = new RecordHeader(panel, texts, walk, services);
        pages = new PageStack(panel);
        edits = new RecordEdits(new Outcomes(panel, banner, texts));
        showNothing();
    }

    @Override
    public void setFocus() {
        RecordFields shown = fields;
        if (shown == null || shown.rows().isEmpty() || model == null) {
            panel.setFocus();
        } else {
            shown.row(edits.focused()).text().setFocus();
        }
    }

    @Override
    public void selected(@Nullable RecordSelection selection) {
        if (selection == null) {
            show(null, null, -1);
        } else {
            UUID first = selection.records().isEmpty() ? null : selection.records().get(0);
            show(selection.document(), first, selection.field());
        }
    }

    /** Shows a record of a document; none if either is {@code null}. */
    private void show(@Nullable BatchDocument document, @Nullable UUID record, int field) {
        edits.commit();
        if (document == null || record == null) {
            work(null);
            showNothing();
            return;
        }
        RecordModel shown = model;
        if (shown == null || shown.document() != document) {
            shown = new RecordModel(document, new CodePicker(services.codes()));
            work(shown);
            rebuild(shown);
            services.probe(document).thenAcceptAsync(shown::checkWith, panel.getDisplay()::asyncExec);
        }
        shown.select(record);
        banner.hide();
        refresh();
        RecordFields rows = fields;
        if (rows != null && field >= 0 && !hasFocus()) {
            edits.focus(field);
            rows.reveal(rows.row(field));
        }
    }

    private void work(@Nullable RecordModel shown) {
        model = shown;
        edits.in(shown);
        walk.in(shown);
    }

    @Override
    public void changed(DocumentChange change) {
        RecordModel shown = model;
        boolean concerns = shown != null && (change.isStructural() || change.records().isEmpty()
                || shown.row() < 0 || change.records().contains(shown.document().record(shown.row()).id()));
        if (concerns) {
            refresh();
        }
    }

    private void refresh() {
        RecordModel shown = model;
        RecordFields rows = fields;
        if (shown == null || rows == null || shown.row() < 0) {
            showNothing();
            return;
        }
        int row = shown.row();
        rows.show(shown);
        rows.show(shown.findings());
        header.show(texts.get("row", shown.document().record(row).position(), People.name(shown.document(), row)),
                shown.document().isReadOnly() ? texts.get("read.only") : "", shown.ahead(-1) != null,
                shown.ahead(1) != null);
        int number = shown.document().type().indexOf("idDocumentNumber");
        header.showPhoto(number < 0 ? "" : shown.value(number));
        pages.show(rows.control());
    }

    private void goTo(UUID record) {
        RecordModel shown = model;
        if (shown != null) {
            boolean hadFocus = hasFocus();
            show(shown.document(), record, -1);
            services.reveal(record, edits.focused());
            if (hadFocus) {
                setFocus();
            }
        }
    }

    /** Makes the fields anew if the document has others. */
    private void rebuild(RecordModel shown) {
        RecordFields old = fields;
        edits.explain(new FieldHelp(texts, services.checks(), services.category(shown.document())));
        if (old != null && Objects.equals(shape, shown.document().type())) {
            return;
        }
        if (old != null) {
            old.control().dispose();
        }
        RecordFields made = new RecordFields(pages.control(), shown.places(), texts, edits);
        edits.from(made);
        made.rows().forEach(row -> row.text().addListener(SWT.KeyDown, walk::key));
        fields = made;
        shape = shown.document().type();
    }

    private boolean hasFocus() {
        for (Control control = panel.getDisplay().getFocusControl(); control != null; control = control.getParent()) {
            if (control == panel) {
                return true;
            }
        }
        return false;
    }

    private void showNothing() {
        header.show("", "", false, false);
        pages.tell(texts.get("none.title"), texts.get("none"));
    }
}
