package org.laurea.store.internal;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.UUID;

import org.laurea.core.store.Change;
import org.laurea.core.store.Change.RecordAdded;
import org.laurea.core.store.Change.RecordEdited;
import org.laurea.core.store.Change.RecordRemoved;
import org.laurea.core.store.Entry;
import org.laurea.core.store.RecordVersion;
import org.laurea.core.store.StoreException;
import org.laurea.core.store.StoredRecord;
import org.laurea.store.internal.index.Answers;
import org.laurea.store.internal.journal.EntryVisitor;

/** What happened to a record, from the entries that concern it; large ones, such as imports, only of its batch. */
final class History {

    private final Backing backing;

    History(Backing backing) {
        this.backing = backing;
    }

    /** The versions of a record, the newest first; {@code isQuick} leaves entries of many steps out. */
    List<RecordVersion> of(UUID record, boolean isQuick) throws StoreException {
        Answers answers = new Answers(backing.index());
        TreeSet<Long> sequences = new TreeSet<>(Comparator.reverseOrder());
        sequences.addAll(answers.ofRecord(record));
        if (!isQuick) {
            Optional<UUID> batch = answers.record(record).map(StoredRecord::batch);
            sequences.addAll(batch.isPresent() ? answers.large(batch.get()) : answers.large());
        }
        List<RecordVersion> versions = new ArrayList<>();
        for (long sequence : sequences) {
            Told told = new Told(record);
            backing.tell(sequence, told);
            Collections.reverse(told.versions);
            versions.addAll(told.versions);
        }
        return versions;
    }

    private static boolean concerns(Change change, UUID record) {
        return change instanceof RecordEdited edited && edited.record().equals(record)
                || change instanceof RecordAdded added && added.record().equals(record)
                || change instanceof RecordRemoved removed && removed.record().equals(record);
    }

    private static final class Told implements EntryVisitor {

        private final UUID record;
        private final List<Change> changes = new ArrayList<>();
        private final List<RecordVersion> versions = new ArrayList<>();

        Told(UUID record) {
            this.record = record;
        }

        @Override
        public void change(Change change) {
            if (concerns(change, record)) {
                changes.add(change);
            }
        }

        @Override
        public void end(Entry entry) {
            changes.forEach(change -> versions.add(new RecordVersion(entry, change)));
        }
    }
}
