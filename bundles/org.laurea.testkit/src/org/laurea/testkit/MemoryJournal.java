package org.laurea.testkit;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.laurea.core.store.Change;
import org.laurea.core.store.Change.DocumentKept;
import org.laurea.core.store.Entry;
import org.laurea.core.store.RecordVersion;

/** The entries of a store in memory with their steps, and what can be undone. */
final class MemoryJournal {

    private final List<Entry> entries = new ArrayList<>();
    private final Map<Long, List<Change>> steps = new TreeMap<>();

    /** The sequence that the next entry gets. */
    long next() {
        return entries.size() + 1L;
    }

    /** Keeps an entry with its steps. */
    void add(Entry entry, List<Change> changes) {
        entries.add(entry);
        steps.put(entry.sequence(), List.copyOf(changes));
    }

    /** The entry of a change set that was written before. */
    Optional<Entry> of(UUID changeSet) {
        return entries.stream().filter(entry -> entry.id().equals(changeSet)).findFirst();
    }

    /** Whether an entry was taken back. */
    boolean isUndone(long sequence) {
        return entries.stream().anyMatch(entry -> entry.undoes() == sequence);
    }

    /** What the undo of a user would take back. */
    Optional<Entry> undoable(String who) {
        List<Long> undone = entries.stream().map(Entry::undoes).toList();
        long kept = newest(entry -> entry.who().equals(who) && keepsDocument(entry.sequence())).map(Entry::sequence)
                .orElse(0L);
        return newest(entry -> entry.who().equals(who) && entry.sequence() > kept && !undone.contains(entry.sequence())
                && (entry.undoes() == 0 || isRedo(entry)));
    }

    private boolean isRedo(Entry entry) {
        if (entry.undoes() == 0) {
            return false;
        }
        Entry target = entries.get((int) entry.undoes() - 1);
        return target.undoes() > 0 && !isRedo(target);
    }

    /** What the redo of a user would do again. */
    Optional<Entry> redoable(String who) {
        List<Long> undone = entries.stream().map(Entry::undoes).toList();
        Optional<Entry> change = newest(entry -> entry.who().equals(who) && entry.undoes() == 0);
        return newest(entry -> entry.who().equals(who) && entry.undoes() > 0 && !isRedo(entry)
                && !undone.contains(entry.sequence()))
                        .filter(entry -> change.map(Entry::sequence).orElse(0L) < entry.sequence());
    }

    private Optional<Entry> newest(Predicate<Entry> wanted) {
        return entries.stream().filter(wanted).max(Comparator.comparingLong(Entry::sequence));
    }

    /** The newest entry. */
    Optional<Entry> head() {
        return newest(entry -> true);
    }

    /** Entries before a sequence, the newest first. */
    List<Entry> entries(long before, int most) {
        return entries.stream().filter(entry -> entry.sequence() < before)
                .sorted(Comparator.comparingLong(Entry::sequence).reversed()).limit(most).toList();
    }

    /** Whether an entry keeps a document. */
    boolean keepsDocument(long sequence) {
        return changes(sequence).stream().anyMatch(DocumentKept.class::isInstance);
    }

    /** The documents that are kept, the oldest first. */
    Stream<DocumentKept> documents() {
        return steps.values().stream().flatMap(List::stream).filter(DocumentKept.class::isInstance)
                .map(DocumentKept.class::cast);
    }

    /** The steps of an entry. */
    List<Change> changes(long sequence) {
        return steps.getOrDefault(sequence, List.of());
    }

    /** What happened to a record, the newest first. */
    List<RecordVersion> history(UUID record) {
        List<RecordVersion> versions = new ArrayList<>();
        for (Entry entry : entries(Long.MAX_VALUE, Integer.MAX_VALUE)) {
            changes(entry.sequence()).stream().filter(change -> isOf(change, record))
                    .forEach(change -> versions.add(new RecordVersion(entry, change)));
        }
        return versions;
    }

    private static boolean isOf(Change change, UUID record) {
        if (change instanceof Change.RecordEdited edited) {
            return edited.record().equals(record);
        }
        if (change instanceof Change.RecordAdded added) {
            return added.record().equals(record);
        }
        return change instanceof Change.RecordRemoved removed && removed.record().equals(record);
    }
}
