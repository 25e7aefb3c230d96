package org.laurea.office.internal.document;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

import org.laurea.core.store.Batch;
import org.laurea.core.store.BatchHead;
import org.laurea.core.store.BatchState;
import org.laurea.core.store.Change;
import org.laurea.core.store.FieldEdit;
import org.laurea.core.store.RecordIds;
import org.laurea.office.document.CellEdit;
import org.laurea.office.document.Tally;

/** Makes the steps of change sets out of what a user wants. */
final class DocSteps {

    private DocSteps() {}

    /** One step for each record; of several edits of a cell the last counts, and those that change nothing are left out. */
    static List<Change> edits(DocState state, List<CellEdit> edits) {
        Map<UUID, Map<Integer, String>> byRecord = new LinkedHashMap<>();
        for (CellEdit edit : edits) {
            byRecord.computeIfAbsent(edit.record(), any -> new TreeMap<>()).put(edit.field(), edit.value());
        }
        List<Change> steps = new ArrayList<>();
        byRecord.forEach((id, texts) -> {
            DocRecord record = state.table.get(id);
            List<FieldEdit> fields = new ArrayList<>(texts.size());
            texts.forEach((field, text) -> {
                if (record != null && !record.value(field).equals(text)) {
                    fields.add(new FieldEdit(field, record.value(field), text));
                }
            });
            if (!fields.isEmpty()) {
                steps.add(new Change.RecordEdited(state.batch().id(), id, List.copyOf(fields)));
            }
        });
        return steps;
    }

    static List<Change> adds(DocState state, List<List<String>> rows, Instant now) {
        RecordIds ids = new RecordIds(now);
        List<Change> steps = new ArrayList<>();
        int position = state.table.nextPosition();
        int fields = state.batch().type().fields().size();
        for (List<String> row : rows) {
            List<String> values = new ArrayList<>(row.subList(0, Math.min(fields, row.size())));
            while (values.size() < fields) {
                values.add("");
            }
            steps.add(new Change.RecordAdded(state.batch().id(), ids.next(), position++, List.copyOf(values),
                    Map.of()));
        }
        return steps;
    }

    static List<Change> removals(DocState state, List<UUID> records) {
        List<Change> steps = new ArrayList<>();
        records.stream().distinct().forEach(id -> {
            DocRecord record = state.table.get(id);
            if (record != null) {
                steps.add(new Change.RecordRemoved(state.batch().id(), id, record.position,
                        List.copyOf(record.values()), record.imported()));
            }
        });
        return steps;
    }

    /** The steps, after one that takes a checked or authorised batch back to draft. */
    static List<Change> asDraft(Batch batch, List<Change> steps) {
        BatchHead head = batch.head();
        if (steps.isEmpty() || head.state() == BatchState.DRAFT) {
            return steps;
        }
        List<Change> all = new ArrayList<>(steps.size() + 1);
        all.add(new Change.BatchAltered(batch.id(), head, new BatchHead(head.name(), BatchState.DRAFT)));
        all.addAll(steps);
        return all;
    }

    /** Where a batch is after a check. */
    static BatchState stateAfterCheck(BatchState now, int records, Tally tally) {
        if (records == 0 || tally.errors() + tally.warnings() > 0) {
            return BatchState.DRAFT;
        }
        return now == BatchState.DRAFT ? BatchState.CHECKED : now;
    }
}
