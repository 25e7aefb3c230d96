package org.laurea.store.internal;

import java.nio.file.Path;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
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
import org.laurea.core.store.StoreException;
import org.laurea.core.store.StoreInfo;
import org.laurea.core.store.StoreListener;
import org.laurea.core.store.StoredDocument;
import org.laurea.core.store.StoredRecord;
import org.laurea.store.internal.index.Answers;
import org.laurea.store.internal.index.RecordStream;
import org.laurea.store.internal.index.Search;
import org.laurea.store.internal.journal.EntryHead;

/** The store: writes go to the journal and the index of its backing, questions to the index, the past to the journal. */
final class IndexedStore implements RecordStore {

    private final Backing backing;
    private final Committing committing;

    IndexedStore(Backing backing) {
        this.backing = backing;
        this.committing = new Committing(backing);
    }

    @Override
    public StoreInfo info() {
        return backing.info();
    }

    @Override
    public Entry apply(ChangeSet set) throws ConflictException, StoreException {
        return committing.commit(EntryHead.of(set), set.changes().iterator());
    }

    @Override
    public Entry revert(long sequence, UUID id, Instant when, String who, Reason reason)
            throws ConflictException, StoreException {
        long undone = answers().undone(sequence);
        if (undone > 0) {
            Entry by = answers().entry(undone).orElseThrow();
            if (by.id().equals(id)) {
                return by;
            }
            UUID where = by.batches().isEmpty() ? by.id() : by.batches().get(0);
            throw new ConflictException(
                    List.of(new Conflict(where, -1, "", "", by.reason().key(), by.who(), by.when())));
        }
        checkOpen(sequence);
        Inverse inverse = new Inverse();
        backing.tell(sequence, inverse);
        return committing.commit(new EntryHead(id, when, who, reason, sequence), inverse);
    }

    /** What a document was kept upon is not taken back, neither is the entry that keeps it. */
    private void checkOpen(long sequence) throws ConflictException, StoreException {
        Answers answers = answers();
        for (UUID batch : answers.entry(sequence).orElseThrow().batches()) {
            long kept = answers.kept(batch);
            if (kept >= sequence) {
                Entry by = answers.entry(kept).orElseThrow();
                throw new ConflictException(
                        List.of(new Conflict(batch, -1, "", "", by.reason().key(), by.who(), by.when())));
            }
        }
    }

    @Override
    public Optional<Entry> undoable(String who) throws StoreException {
        return answers().undoable(who);
    }

    @Override
    public Optional<Entry> redoable(String who) throws StoreException {
        return answers().redoable(who);
    }

    @Override
    public List<Batch> batches() throws StoreException {
        return answers().batches();
    }

    @Override
    public Optional<Batch> batch(UUID id) throws StoreException {
        return answers().batch(id);
    }

    @Override
    public void records(UUID batch, Consumer<StoredRecord> sink) throws StoreException {
        RecordStream.read(backing.index(), batch, sink);
    }

    @Override
    public Optional<StoredRecord> record(UUID id) throws StoreException {
        return answers().record(id);
    }

    @Override
    public List<StoredRecord> withCertificates(String type, Collection<String> numbers) throws StoreException {
        return answers().withCertificates(type, numbers);
    }

    @Override
    public List<StoredRecord> find(String text, int most) throws StoreException {
        return Search.of(backing.index(), text, most);
    }

    @Override
    public List<Acceptance> acceptances(UUID batch) throws StoreException {
        return answers().acceptances(batch);
    }

    @Override
    public List<StoredDocument> documents(UUID batch, String kind) throws StoreException {
        return answers().documents(batch, kind);
    }

    @Override
    public Optional<Change.DocumentKept> document(String kind, String name) throws StoreException {
        return answers().document(kind, name);
    }

    @Override
    public Optional<Entry> entry(UUID changeSet) throws StoreException {
        return answers().entry(changeSet);
    }

    @Override
    public Optional<Entry> head() throws StoreException {
        return entries(Long.MAX_VALUE, 1).stream().findFirst();
    }

    @Override
    public List<Entry> entries(long before, int most) throws StoreException {
        return answers().entries(before, most);
    }

    @Override
    public void changes(long sequence, Consumer<Change> sink) throws StoreException {
        backing.tell(sequence, sink::accept);
    }

    @Override
    public List<RecordVersion> history(UUID record) throws StoreException {
        return new History(backing).of(record, false);
    }

    @Override
    public void recordsAsOf(UUID batch, Instant moment, Consumer<StoredRecord> sink) throws StoreException {
        Answers answers = answers();
        PastBatch past = new PastBatch(batch);
        for (long sequence : answers.ofBatch(batch, answers.last(moment))) {
            past.take(backing, sequence);
        }
        past.give(sink);
    }

    @Override
    public Registration listen(StoreListener listener) {
        return backing.listeners().add(listener);
    }

    @Override
    public Backup backup(Path file) throws StoreException {
        return backing.backup(file);
    }

    @Override
    public Optional<Backup> backupOfToday() throws StoreException {
        return backing.daily();
    }

    @Override
    public void close() {
        backing.close();
    }

    private Answers answers() throws StoreException {
        return new Answers(backing.index());
    }
}
