package org.laurea.workbench.internal.form;

import java.util.List;
import java.util.concurrent.CompletableFuture;

import org.eclipse.jdt.annotation.Nullable;
import org.laurea.core.code.CodeEntry;
import org.laurea.core.store.Entry;
import org.laurea.validation.Fix;
import org.laurea.workbench.internal.banner.Outcomes;

/** Brings what happens in the fields of the form into the record at hand. */
final class RecordEdits implements FieldEvents {

    private static final int TYPING_PAUSE_MS = 200;

    private final Outcomes outcomes;
    private @Nullable RecordModel model;
    private @Nullable RecordFields fields;
    private @Nullable FieldHelp help;
    private int focused = -1;

    /** What tells of edits that failed by {@code outcomes}. */
    RecordEdits(Outcomes outcomes) {
        this.outcomes = outcomes;
    }

    /** Edits another document, or none. */
    void in(@Nullable RecordModel shown) {
        model = shown;
    }

    /** What the fields of the document mean. */
    void explain(FieldHelp meanings) {
        help = meanings;
    }

    /** Takes what is typed into other fields from now on. */
    void from(RecordFields made) {
        fields = made;
        for (FieldRow row : made.rows()) {
            if (row.place().table() != null) {
                FieldProposals.install(row.text(), row.place().kind() == FieldKind.CODE, row::isDirty,
                        typed -> entries(row, typed), entry -> choose(row, entry));
            }
        }
    }

    /** The index of the field that the cursor was in last, -1 for none. */
    int focused() {
        return focused;
    }

    /** The cursor shall come to a field next. */
    void focus(int field) {
        focused = field;
    }

    /** Takes over what was typed and not left yet. */
    void commit() {
        RecordFields shown = fields;
        if (shown != null && model != null) {
            shown.rows().stream().filter(FieldRow::isDirty).forEach(FieldRow::commit);
        }
    }

    @Override
    public void focused(FieldRow row) {
        focused = row.place().index();
    }

    @Override
    public void typed(FieldRow row) {
        String typed = row.typedText();
        row.text().getDisplay().timerExec(TYPING_PAUSE_MS, () -> {
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
            tell(shown.type(row.place(), value));
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
            tell(shown.fix(fix));
        }
    }

    @Override
    public void restored(FieldPlace place) {
        RecordModel shown = model;
        if (shown != null) {
            tell(shown.restore(place));
        }
    }

    private void choose(FieldRow row, CodeEntry entry) {
        RecordModel shown = model;
        if (shown != null) {
            row.chosen(row.place().kind() == FieldKind.CODE ? entry.code() : entry.name());
            tell(shown.choose(row.place(), entry));
        }
    }

    private List<CodeEntry> entries(FieldRow row, String typed) {
        RecordModel shown = model;
        return shown == null || shown.document().isReadOnly() ? List.of()
                : shown.entries(row.place(), row.isDirty() ? typed : "");
    }

    private void tell(@Nullable CompletableFuture<Entry> edit) {
        if (edit != null) {
            outcomes.tell(edit);
        }
    }
}
