package org.laurea.core.store;

import java.nio.file.Path;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;

/**
 * Batches and records, and the journal that made them. Every method may be called from any thread; each sees the state after
 * the last acknowledged entry.
 */
public interface RecordStore extends AutoCloseable {

    /** What kind of store it is and where. */
    StoreInfo info();

    /**
     * Appends a change set to the journal, forces it to disk and brings everything up to it. Returns when that is done.
     *
     * @return the entry; the earlier one if the journal has the change set already
     * @throws ConflictException if a step was made upon something that is different now; nothing was written
     */
    Entry apply(ChangeSet set) throws ConflictException, StoreException;

    /**
     * Appends a change set that takes an entry back.
     *
     * @param sequence the entry, which nobody has taken back yet
     * @throws ConflictException if what the entry set has changed since, or if a document is kept with one of its batches
     *             since; nothing was written
     */
    Entry revert(long sequence, UUID id, Instant when, String who, Reason reason)
            throws ConflictException, StoreException;

    /**
     * The newest entry of a user that can be undone: one that he made or redid, that was not taken back, and after which he kept no
     * document.
     */
    Optional<Entry> undoable(String who) throws StoreException;

    /** The newest undo of a user that can be redone: one after which he made no other change. */
    Optional<Entry> redoable(String who) throws StoreException;

    /** All batches, the newest award date first. */
    List<Batch> batches() throws StoreException;

    /** The batch with this id. */
    Optional<Batch> batch(UUID id) throws StoreException;

    /** Gives the records of a batch to {@code sink} in the order of their positions. */
    void records(UUID batch, Consumer<StoredRecord> sink) throws StoreException;

    /** The record with this id. */
    Optional<StoredRecord> record(UUID id) throws StoreException;

    /** The records of a record type, in any batch, that have one of these certificate numbers, in no particular order. */
    List<StoredRecord> withCertificates(String type, Collection<String> numbers) throws StoreException;

    /**
     * The records that a person means by {@code text}: a name or its beginning, a certificate number or its beginning, an
     * examinee number, an ID number or its last four characters.
     */
    List<StoredRecord> find(String text, int most) throws StoreException;

    /** The warnings of a batch that may stand. */
    List<Acceptance> acceptances(UUID batch) throws StoreException;

    /** The documents of a kind that are kept with a batch, the oldest first. */
    List<StoredDocument> documents(UUID batch, String kind) throws StoreException;

    /** The newest document of a kind with this name, and the batch it is kept with. */
    Optional<Change.DocumentKept> document(String kind, String name) throws StoreException;

    /** The entry of a change set. */
    Optional<Entry> entry(UUID changeSet) throws StoreException;

    /** The entry of the newest change, if there is any. */
    Optional<Entry> head() throws StoreException;

    /** The entries before the sequence {@code before}, the newest first. */
    List<Entry> entries(long before, int most) throws StoreException;

    /** Gives the steps of an entry to {@code sink}, in order. */
    void changes(long sequence, Consumer<Change> sink) throws StoreException;

    /** What happened to a record, the newest first. */
    List<RecordVersion> history(UUID record) throws StoreException;

    /** Gives the records of a batch as they were at a moment to {@code sink} in the order of their positions. */
    void recordsAsOf(UUID batch, Instant moment, Consumer<StoredRecord> sink) throws StoreException;

    /** Tells {@code listener} of every entry from now on, until the returned handle is closed. */
    Registration listen(StoreListener listener);

    /**
     * Writes a backup of everything acknowledged so far and verifies it by restoring it.
     *
     * @param file the file; must not exist
     */
    Backup backup(Path file) throws StoreException;

    /**
     * Writes and verifies the backup of the day among the backups of the data folder, and removes older ones that are not kept.
     *
     * @return the backup; empty if today has one, nothing has changed since the last one, or the store is read only
     */
    Optional<Backup> backupOfToday() throws StoreException;

    @Override
    void close();

    /** Ends what it stands for. */
    interface Registration extends AutoCloseable {
        @Override
        void close();
    }
}
