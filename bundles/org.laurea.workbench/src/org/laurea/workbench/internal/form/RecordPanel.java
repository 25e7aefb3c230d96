package org.laurea.workbench.internal.form;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.laurea.core.code.CodeEntry;
import org.laurea.core.store.Entry;
import org.laurea.core.store.StoredType;
import org.laurea.office.document.BatchDocument;
import org.laurea.office.document.DocumentChange;
import org.laurea.validation.Fix;
import org.laurea.workbench.internal.banner.Banner;
import org.laurea.workbench.internal.part.EmptyPage;
import org.laurea.workbench.internal.part.Parts;
import org.laurea.workbench.internal.part.People;
import org.laurea.workbench.internal.part.Texts;
import org.laurea.workbench.look.Layouts;

/** The form of the selected record. */
final class RecordPanel implements FieldEvents, RecordWays {

    private static final int TYPING_PAUSE_MS = 200;

    private final Texts texts = Texts.beside(RecordPanel.class);
    private final FormServices services;
    private final Composite panel;
    private final Banner banner;
    private final RecordHeader header;
    private final Composite stack;
    private final EmptyPage empty;
    private @Nullable RecordFields fields;
    private @Nullable StoredType shape;
    private @Nullable RecordModel model;
    private @Nullable FieldHelp help;
    private int focused = -1;

    RecordPanel(Composite parent, FormServices services) {
        this.services = services;
        panel = new Composite(parent, SWT.NONE);
        panel.setLayout(Layouts.flush(1));
        banner = new Banner(panel, 1);
        header = new RecordHeader(panel, texts, this, services);
        stack = new Composite(panel, SWT.NONE);
        stack.setLayout(new StackLayout());
        stack.setLayoutData(Layouts.fill().create());
        empty = new EmptyPage(stack);
        showNothing();
    }

    void setFocus() {
        RecordFields shown = fields;
        if (shown == null || shown.rows().isEmpty() || model == null) {
            panel.setFocus();
        } else {
            shown.row(focused).text().setFocus();
        }
    }

    /** Shows a record of a document; none if either is {@code null}. */
    void show(@Nullable BatchDocument document, @Nullable UUID record, int field) {
        commitFocused();
        RecordModel known = model;
        if (document == null || record == null) {
            model = null;
            showNothing();
            return;
        }
        RecordModel shown = known;
        if (shown == null || shown.document() != document) {
            shown = new RecordModel(document, new CodePicker(services.codes()));
            model = shown;
            rebuild(shown);
            services.probe(document).thenAcceptAsync(shown::checkWith, panel.getDisplay()::asyncExec);
        }
        shown.select(record);
        banner.hide();
        refresh();
        RecordFields rows = fields;
        if (rows != null && field >= 0 && !hasFocus()) {
            focused = field;
            rows.reveal(rows.row(field));
        }
    }

    /** Takes in what is different in the document. */
    void refresh(DocumentChange change) {
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
        top(rows.control());
    }

    @Override
    public void focused(FieldRow row) {
        focused = row.place().index();
    }

    @Override
    public void typed(FieldRow row) {
        String typed = row.typedText();
        panel.getDisplay().timerExec(TYPING_PAUSE_MS, () -> {
            RecordModel shown = model;
            RecordFields rows = fields;
            if (shown != null && rows != null && !row.text().isDisposed() && row.typedText().equals(typed)) {
                rows.show(row.isDirty() ? shown.findings(row.place().index(), typed) : shown.findings());
            }
        });
    }

    @Override
    public void committed(FieldRow row, String value) {
        RecordModel shown = model;
        if (shown != null) {
            told(shown.type(row.place(), value));
        }
    }

    @Override
    public void helpWanted(FieldRow row) {
        RecordFields rows = fields;
        FieldHelp known = help;
        if (rows != null && known != null) {
            rows.toggleHelp(row, known.of(row.place()));
        }
    }

    @Override
    public void fixed(FieldPlace place, Fix fix) {
        RecordModel shown = model;
        if (shown != null) {
            told(shown.fix(fix));
        }
    }

    @Override
    public void restored(FieldPlace place) {
        RecordModel shown = model;
        if (shown != null) {
            told(shown.restore(place));
        }
    }

    @Override
    public void previous() {
        go(-1);
    }

    @Override
    public void next() {
        go(1);
    }

    @Override
    public void nextWithFinding() {
        RecordModel shown = model;
        UUID record = shown == null ? null : shown.nextWithFinding();
        if (record != null) {
            goTo(record);
        }
    }

    private void go(int rows) {
        RecordModel shown = model;
        UUID record = shown == null ? null : shown.ahead(rows);
        if (record != null && !services.walk(rows)) {
            goTo(record);
        }
    }

    private void goTo(UUID record) {
        RecordModel shown = model;
        if (shown != null) {
            boolean hadFocus = hasFocus();
            show(shown.document(), record, -1);
            services.reveal(record, focused);
            if (hadFocus) {
                setFocus();
            }
        }
    }

    private void choose(FieldRow row, CodeEntry entry) {
        RecordModel shown = model;
        if (shown != null) {
            row.chosen(row.place().kind() == FieldKind.CODE ? entry.code() : entry.name());
            told(shown.choose(row.place(), entry));
        }
    }

    private void rebuild(RecordModel shown) {
        RecordFields old = fields;
        help = new FieldHelp(texts, services.checks(), services.category(shown.document()));
        if (old != null && Objects.equals(shape, shown.document().type())) {
            return;
        }
        if (old != null) {
            old.control().dispose();
        }
        RecordFields made = new RecordFields(stack, shown.places(), texts, this);
        for (FieldRow row : made.rows()) {
            if (row.place().table() != null) {
                FieldProposals.install(row.text(), row.place().kind() == FieldKind.CODE, typed -> entries(row, typed),
                        entry -> choose(row, entry));
            }
            row.text().addListener(SWT.KeyDown, this::key);
        }
        fields = made;
        shape = shown.document().type();
    }

    private List<CodeEntry> entries(FieldRow row, String typed) {
        RecordModel shown = model;
        return shown == null || shown.document().isReadOnly() ? List.of()
                : shown.entries(row.place(), row.isDirty() ? typed : "");
    }

    private void key(Event event) {
        if (event.stateMask == SWT.MOD1 && event.keyCode == SWT.ARROW_DOWN) {
            event.doit = false;
            next();
        } else if (event.stateMask == SWT.MOD1 && event.keyCode == SWT.ARROW_UP) {
            event.doit = false;
            previous();
        } else if (event.stateMask == 0 && event.keyCode == SWT.F8) {
            event.doit = false;
            nextWithFinding();
        }
    }

    private void commitFocused() {
        RecordFields shown = fields;
        if (shown != null && model != null) {
            shown.rows().stream().filter(FieldRow::isDirty).forEach(FieldRow::commit);
        }
    }

    private boolean hasFocus() {
        for (Control control = panel.getDisplay().getFocusControl(); control != null; control = control.getParent()) {
            if (control == panel) {
                return true;
            }
        }
        return false;
    }

    private void told(@Nullable CompletableFuture<Entry> future) {
        if (future != null) {
            future.whenCompleteAsync((entry, failure) -> {
                if (failure != null && !panel.isDisposed()) {
                    Parts.tell(failure, texts.messages().text("failed"),
                            text -> banner.show(Banner.Kind.ERROR, texts.of(text)));
                }
            }, panel.getDisplay()::asyncExec);
        }
    }

    private void showNothing() {
        header.show("", "", false, false);
        empty.show(texts.get("none.title"), texts.get("none"));
        top(empty.control());
    }

    private void top(Control control) {
        if (stack.getLayout() instanceof StackLayout layout && layout.topControl != control) {
            layout.topControl = control;
            stack.layout();
        }
    }
}
