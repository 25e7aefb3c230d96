package org.laurea.office.internal.document;

import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;

import org.laurea.core.store.Change;
import org.laurea.core.store.ChangeSet;
import org.laurea.core.store.Entry;
import org.laurea.core.store.Reason;

/** A change set that shows already and is on its way to disk. */
record Pending(UUID id, Instant when, Reason reason, List<Change> changes, CompletableFuture<Entry> saved) {

    ChangeSet changeSet(String who) {
        return new ChangeSet(id, when, who, reason, changes);
    }

    /** The records that it adds, removes or edits. */
    Set<UUID> records() {
        return records(changes);
    }

    /** The records that steps add, remove or edit. */
    static Set<UUID> records(List<Change> changes) {
        Set<UUID> records = new LinkedHashSet<>();
        for (Change change : changes) {
            if (change instanceof Change.RecordEdited step) {
                records.add(step.record());
            } else if (change instanceof Change.RecordAdded step) {
                records.add(step.record());
            } else if (change instanceof Change.RecordRemoved step) {
                records.add(step.record());
            }
        }
        return records;
    }

    /** Whether it sets a field of a record. */
    boolean sets(UUID record, int field) {
        for (Change change : changes) {
            if (change instanceof Change.RecordEdited step && step.record().equals(record)
                    && step.edits().stream().anyMatch(edit -> edit.field() == field)) {
                return true;
            }
        }
        return false;
    }
}
