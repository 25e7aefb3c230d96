package org.laurea.testkit;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

import org.laurea.core.store.Acceptance;
import org.laurea.core.store.Backup;
import org.laurea.core.store.Batch;
import org.laurea.core.store.Change;
import org.laurea.core.store.ChangeSet;
import org.laurea.core.store.Conflict;
import org.laurea.core.store.ConflictException;
import org.laurea.core.store.Entry;
import org.laurea.core.store.Reason;
import org.laurea.core.store.RecordStore;
import org.laurea.core.store.RecordVersion;
import org.laurea.core.store.StoreInfo;
import org.laurea.core.store.StoreListener;
import org.laurea.core.store.StoredDocument;
import org.laurea.core.store.StoredField;
import org.laurea.core.store.StoredRecord;

/** A store in memory: what a test needs of one. It keeps no history of moments and makes no backups. */
public final class MemoryStore implements RecordStore {

    private final MemoryJournal journal = new MemoryJournal();
    private final List<StoreListener> listeners = new CopyOnWriteArrayList<>();
    private MemoryState state = new MemoryState();

    @Override
    public StoreInfo info() {
        return new StoreInfo("memory", false, false, false);
    }

    @Override
    public synchronized Entry apply(ChangeSet set) throws ConflictException {
        Optional<Entry> known = journal.of(set.id());
        if (known.isPresent()) {
            return known.get();
        }
        List<Change> changes = new ArrayList<>();
        set.changes().forEach(changes::add);
        return append(set.id(), set.when(), set.who(), set.reason(), 0, changes);
    }

    @Override
    public synchronized Entry revert(long sequence, UUID id, Instant when, String who, Reason reason)
            throws ConflictException {
        if (journal.keepsDocument(sequence) || journal.isUndone(sequence)) {
            throw new ConflictException(List.of(MemoryState.conflict(id, -1, "", "", "", when)));
        }
        List<Change> back = new ArrayList<>();
        for (Change change : journal.changes(sequence)) {
            back.add(0, change.inverse());
        }
        return append(id, when, who, reason, sequence, back);
    }

    private Entry append(UUID id, Instant when, String who, Reason reason, long undoes, List<Change> changes)
            throws ConflictException {
        long sequence = journal.next();
        MemoryState next = state.copy();
        for (Change change : changes) {
            Conflict conflict = next.step(change, sequence, when);
            if (conflict != null) {
                throw new ConflictException(List.of(conflict));
            }
        }
        state = next;
        Entry entry = new Entry(sequence, id, when, who, reason, undoes, changes.size(),
                changes.stream().map(Change::batch).distinct().limit(100).toList(), String.format("%064x", sequence));
        journal.add(entry, changes);
        listeners.forEach(listener -> listener.added(entry));
        return entry;
    }

    @Override
    public synchronized Optional<Entry> undoable(String who) {
        return journal.undoable(who);
    }

    @Override
    public synchronized Optional<Entry> redoable(String who) {
        return journal.redoable(who);
    }

    @Override
    public synchronized List<Batch> batches() {
        return state.batches.values().stream().sorted(Comparator.comparing(Batch::day).reversed()).toList();
    }

    @Override
    public synchronized Optional<Batch> batch(UUID id) {
        return Optional.ofNullable(state.batches.get(id));
    }

    @Override
    public synchronized void records(UUID batch, Consumer<StoredRecord> sink) {
        List.copyOf(state.records.values()).stream().filter(record -> record.batch().equals(batch))
                .sorted(Comparator.comparingInt(StoredRecord::position)).forEach(sink);
    }

    @Override
    public synchronized Optional<StoredRecord> record(UUID id) {
        return Optional.ofNullable(state.records.get(id));
    }

    @Override
    public synchronized List<StoredRecord> withCertificates(String type, Collection<String> numbers) {
        return state.records.values().stream().filter(record -> {
            Batch batch = state.batches.get(record.batch());
            int field = batch == null ? -1
                    : batch.type().fields().stream().map(StoredField::code).toList().indexOf("XWZSBH");
            return batch != null && field >= 0 && batch.type().id().equals(type)
                    && numbers.contains(record.values().get(field));
        }).toList();
    }

    @Override
    public synchronized List<StoredRecord> find(String text, int most) {
        return state.records.values().stream().filter(record -> record.values().contains(text)).limit(most).toList();
    }

    @Override
    public synchronized List<Acceptance> acceptances(UUID batch) {
        return state.acceptances.stream().filter(acceptance -> acceptance.batch().equals(batch)).toList();
    }

    @Override
    public synchronized List<StoredDocument> documents(UUID batch, String kind) {
        return journal.documents().filter(kept -> kept.batch().equals(batch)).map(Change.DocumentKept::document)
                .filter(document -> document.kind().equals(kind)).toList();
    }

    @Override
    public synchronized Optional<Change.DocumentKept> document(String kind, String name) {
        return journal.documents()
                .filter(kept -> kept.document().kind().equals(kind) && kept.document().name().equals(name))
                .reduce((older, newer) -> newer);
    }

    @Override
    public synchronized Optional<Entry> entry(UUID changeSet) {
        return journal.of(changeSet);
    }

    @Override
    public synchronized Optional<Entry> head() {
        return journal.head();
    }

    @Override
    public synchronized List<Entry> entries(long before, int most) {
        return journal.entries(before, most);
    }

    @Override
    public synchronized void changes(long sequence, Consumer<Change> sink) {
        journal.changes(sequence).forEach(sink);
    }

    @Override
    public synchronized List<RecordVersion> history(UUID record) {
        return journal.history(record);
    }

    @Override
    public void recordsAsOf(UUID batch, Instant moment, Consumer<StoredRecord> sink) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Registration listen(StoreListener listener) {
        listeners.add(listener);
        return () -> listeners.remove(listener);
    }

    @Override
    public Backup backup(Path file) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Optional<Backup> backupOfToday() {
        return Optional.empty();
    }

    @Override
    public void close() {
        listeners.clear();
    }
}
