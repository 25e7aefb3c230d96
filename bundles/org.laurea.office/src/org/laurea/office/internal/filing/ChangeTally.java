package org.laurea.office.internal.filing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

import org.laurea.core.store.Change;
import org.laurea.core.store.FieldEdit;
import org.laurea.office.filing.ChangedRecord;
import org.laurea.office.filing.ChangedRecord.Kind;

/** Sums up the steps of a batch that are told from the newest to the oldest: what was changed and changed back is no difference. */
final class ChangeTally {

    private final Map<UUID, Fate> fates = new HashMap<>();

    /** What became of a record since. */
    private static final class Fate {

        private final Map<Integer, FieldEdit> edits = new TreeMap<>();
        private boolean wasThere = true;

        private void edit(FieldEdit older) {
            FieldEdit newer = edits.get(older.field());
            edits.put(older.field(),
                    newer == null ? older : new FieldEdit(older.field(), older.before(), newer.after()));
        }

        private List<FieldEdit> differing() {
            return edits.values().stream().filter(edit -> !edit.before().equals(edit.after())).toList();
        }
    }

    /** Takes the steps of one entry, which are told in their own order. */
    void take(List<Change> steps) {
        for (int i = steps.size() - 1; i >= 0; i--) {
            take(steps.get(i));
        }
    }

    private void take(Change step) {
        if (step instanceof Change.RecordEdited edited) {
            Fate fate = fate(edited.record());
            edited.edits().forEach(fate::edit);
        } else if (step instanceof Change.RecordAdded added) {
            fate(added.record()).wasThere = false;
        } else if (step instanceof Change.RecordRemoved removed) {
            fate(removed.record()).wasThere = true;
        }
    }

    private Fate fate(UUID record) {
        return fates.computeIfAbsent(record, id -> new Fate());
    }

    /**
     * The records that differ, in the order of their numbers.
     *
     * @param numbers the numbers of those that are there
     */
    List<ChangedRecord> differences(Map<UUID, Integer> numbers) {
        List<ChangedRecord> present = new ArrayList<>();
        List<ChangedRecord> removed = new ArrayList<>();
        fates.forEach((record, fate) -> {
            int number = numbers.getOrDefault(record, 0);
            if (number == 0) {
                if (fate.wasThere) {
                    removed.add(new ChangedRecord(record, 0, Kind.REMOVED, List.of()));
                }
            } else if (!fate.wasThere) {
                present.add(new ChangedRecord(record, number, Kind.ADDED, List.of()));
            } else if (!fate.differing().isEmpty()) {
                present.add(new ChangedRecord(record, number, Kind.CHANGED, fate.differing()));
            }
        });
        present.sort((one, other) -> Integer.compare(one.number(), other.number()));
        present.addAll(removed);
        return List.copyOf(present);
    }
}
