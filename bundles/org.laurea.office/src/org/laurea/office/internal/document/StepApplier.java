package org.laurea.office.internal.document;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.BiPredicate;

import org.laurea.core.store.BatchHead;
import org.laurea.core.store.Change;
import org.laurea.core.store.FieldEdit;

/**
 * Takes the steps of change sets over into a document.
 *
 * @param state the document
 * @param keeps whether a field of a record has to keep what it has, because a change of the own user is on its way there
 */
record StepApplier(DocState state, BiPredicate<UUID, Integer> keeps) {

    /** An applier that leaves nothing out. */
    static StepApplier of(DocState state) {
        return new StepApplier(state, (record, field) -> false);
    }

    /**
     * Takes a step over.
     *
     * @param entry the sequence of its entry; what was read from the store after it is left alone; 0 for a step without entry
     */
    void apply(Change change, long entry) {
        if (entry > 0 && entry <= knownTo(change)) {
            return;
        }
        if (change instanceof Change.RecordEdited step) {
            edit(step, entry);
        } else if (change instanceof Change.RecordAdded step) {
            state.add(step.record(), step.position(), step.values(), step.imported(), entry);
        } else if (change instanceof Change.RecordRemoved step) {
            state.remove(step.record());
        } else if (change instanceof Change.BatchAltered step) {
            state.setHead(altered(step));
        } else if (change instanceof Change.WarningAccepted step) {
            state.acceptances.add(step.acceptance());
            state.judgeAgain(step.acceptance().record());
        } else if (change instanceof Change.AcceptanceWithdrawn step) {
            state.acceptances.remove(step.acceptance());
            state.judgeAgain(step.acceptance().record());
        } else if (!(change instanceof Change.DocumentKept)) {
            state.setGone(change instanceof Change.BatchDropped);
        }
    }

    /** The head of the batch with what a step alters of it; the rest stays as it is. */
    private BatchHead altered(Change.BatchAltered step) {
        BatchHead before = step.before();
        BatchHead after = step.after();
        BatchHead now = state.batch().head();
        return new BatchHead(before.name().equals(after.name()) ? now.name() : after.name(),
                before.state() == after.state() ? now.state() : after.state());
    }

    /** The sequence up to which what a step changes was read from the store. */
    private long knownTo(Change change) {
        if (change instanceof Change.RecordEdited step) {
            return knownTo(step.record());
        }
        if (change instanceof Change.RecordRemoved step) {
            return knownTo(step.record());
        }
        return change instanceof Change.RecordAdded ? 0 : state.readAt();
    }

    private long knownTo(UUID id) {
        DocRecord record = state.get(id);
        return record == null ? 0 : record.readAt;
    }

    /** Takes steps back, the last one first. */
    void takeBack(List<Change> changes) {
        for (int i = changes.size() - 1; i >= 0; i--) {
            apply(changes.get(i).inverse(), 0);
        }
    }

    private void edit(Change.RecordEdited step, long entry) {
        DocRecord record = state.get(step.record());
        if (record == null) {
            return;
        }
        Map<Integer, String> texts = new TreeMap<>();
        for (FieldEdit edit : step.edits()) {
            if (!keeps.test(step.record(), edit.field())) {
                texts.put(edit.field(), edit.after());
            }
        }
        state.edit(record, texts);
        record.entry = Math.max(record.entry, entry);
    }
}
