package org.laurea.store.internal;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
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
        SortedMap<Long, List<RecordVersion>> told = new TreeMap<>(Comparator.reverseOrder());
        tell(answers.ofRecord(record), record, told);
        if (!isQuick) {
            Optional<UUID> batch = answers.record(record).map(StoredRecord::batch);
            if (batch.isPresent()) {
                tellLarge(batch.get(), answers, record, told);
            } else {
                tell(answers.large(), record, told);
            }
        }
        return told.values().stream().flatMap(List::stream).toList();
    }

    /** The large entries of a batch, and of every batch that the record came from. */
    private void tellLarge(UUID batch, Answers answers, UUID record, SortedMap<Long, List<RecordVersion>> told)
            throws StoreException {
        Set<UUID> known = new LinkedHashSet<>(List.of(batch));
        for (List<UUID> next = List.of(batch); !next.isEmpty();) {
            for (UUID one : next) {
                tell(answers.large(one), record, told);
            }
            next = told.values().stream().flatMap(List::stream).map(version -> version.change().batch()).distinct()
                    .filter(known::add).toList();
        }
    }

    private void tell(List<Long> sequences, UUID record, SortedMap<Long, List<RecordVersion>> all)
            throws StoreException {
        for (long sequence : sequences) {
            if (!all.containsKey(sequence)) {
                Told told = new Told(record);
                backing.tell(sequence, told);
                Collections.reverse(told.versions);
                all.put(sequence, told.versions);
            }
        }
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
