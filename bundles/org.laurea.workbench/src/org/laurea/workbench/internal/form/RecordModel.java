package org.laurea.workbench.internal.form;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;

import org.eclipse.jdt.annotation.Nullable;
import org.laurea.core.code.CodeEntry;
import org.laurea.core.store.Entry;
import org.laurea.core.store.Reason;
import org.laurea.core.text.InputException;
import org.laurea.office.document.BatchDocument;
import org.laurea.office.document.CellEdit;
import org.laurea.office.document.RowFinding;
import org.laurea.office.edit.Reasons;
import org.laurea.validation.Finding;
import org.laurea.validation.Fix;

/** One record of a document as the form shows it: its texts, what is being typed, what is wrong. */
final class RecordModel {

    private final BatchDocument document;
    private final List<FieldPlace> places;
    private final CodePicker picker;
    private @Nullable UUID record;
    private @Nullable RowProbe probe;

    RecordModel(BatchDocument document, CodePicker picker) {
        this.document = document;
        this.picker = picker;
        places = FormPlan.of(document.type(), document.recordType());
    }

    BatchDocument document() {
        return document;
    }

    List<FieldPlace> places() {
        return places;
    }

    /** From now on rows are checked while somebody types. */
    void checkWith(RowProbe ready) {
        probe = ready;
    }

    void select(@Nullable UUID selected) {
        record = selected;
    }

    /** The index of the record, -1 if none is selected or it is gone. */
    int row() {
        UUID selected = record;
        return selected == null ? -1 : document.indexOf(selected);
    }

    String value(int field) {
        return row() < 0 ? "" : document.value(row(), field);
    }

    @Nullable
    String imported(int field) {
        return row() < 0 ? null : document.imported(row(), field);
    }

    /** What is wrong with the record as it is in the document. */
    List<RowFinding> findings() {
        return row() < 0 ? List.of() : document.findings(row());
    }

    /** What would be wrong with the record if a field had the text that is being typed. */
    List<RowFinding> findings(int field, String typed) {
        RowProbe ready = probe;
        if (row() < 0 || ready == null || typed.equals(value(field))) {
            return findings();
        }
        List<String> values = new ArrayList<>(document.record(row()).values());
        values.set(field, typed);
        List<RowFinding> all = new ArrayList<>();
        try {
            ready.check(values).forEach(finding -> all.add(new RowFinding(record, finding, null)));
        } catch (InputException e) {
            return findings();
        }
        String code = places.get(field).stored().code();
        for (RowFinding found : findings()) {
            Finding finding = found.finding();
            if (!RowProbe.isOfRow(finding) && !code.equals(finding.field())) {
                all.add(found);
            }
        }
        return all;
    }

    /** Entries of the code table of a field for what was typed so far. */
    List<CodeEntry> entries(FieldPlace place, String typed) {
        return row() < 0 ? List.of() : picker.find(place, document, row(), typed);
    }

    /** Sets what was typed, and the partner of the field with it; nothing happens if it is there already. */
    @Nullable
    CompletableFuture<Entry> type(FieldPlace place, String text) {
        return row() < 0 ? null : edit(picker.type(place, document, row(), text));
    }

    /** Sets the field and its partner to an entry of the code table. */
    @Nullable
    CompletableFuture<Entry> choose(FieldPlace place, CodeEntry entry) {
        return row() < 0 ? null : edit(picker.choose(place, document, row(), entry));
    }

    /** Sets what a fix sets. */
    @Nullable
    CompletableFuture<Entry> fix(Fix fix) {
        List<CellEdit> edits = new ArrayList<>();
        for (FieldPlace place : places) {
            String after = fix.set().get(place.stored().code());
            if (row() >= 0 && after != null && !after.equals(value(place.index()))) {
                edits.add(new CellEdit(document.record(row()).id(), place.index(), after));
            }
        }
        return apply(Reasons.fix(edits.size()), edits);
    }

    /** Sets the text that was imported. */
    @Nullable
    CompletableFuture<Entry> restore(FieldPlace place) {
        String imported = imported(place.index());
        return imported == null ? null
                : edit(List.of(new CellEdit(document.record(row()).id(), place.index(), imported)));
    }

    /** The record that is so many rows ahead, or {@code null} at the end. */
    @Nullable
    UUID ahead(int rows) {
        int index = row() + rows;
        return row() < 0 || index < 0 || index >= document.size() ? null : document.record(index).id();
    }

    /** The next record behind this one that has an open finding, from the top again at the end; {@code null} if none has. */
    @Nullable
    UUID nextWithFinding() {
        int size = document.size();
        for (int step = 1; step <= size; step++) {
            int index = (Math.max(row(), 0) + step) % size;
            if (document.mark(index) != null) {
                return document.record(index).id();
            }
        }
        return null;
    }

    private @Nullable CompletableFuture<Entry> edit(List<CellEdit> edits) {
        return apply(Reasons.edit(edits.size()), edits);
    }

    private @Nullable CompletableFuture<Entry> apply(Reason reason, List<CellEdit> edits) {
        return edits.isEmpty() || document.isReadOnly() ? null : document.edit(reason, edits);
    }
}
