package org.laurea.store.internal.index;

import java.sql.ResultSet;
import java.sql.Statement;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.laurea.core.store.Acceptance;
import org.laurea.core.store.Batch;
import org.laurea.core.store.Change.DocumentKept;
import org.laurea.core.store.Entry;
import org.laurea.core.store.StoreException;
import org.laurea.core.store.StoredDocument;
import org.laurea.core.store.StoredRecord;
import org.laurea.store.internal.index.rows.AcceptanceRow;
import org.laurea.store.internal.index.rows.BatchRow;
import org.laurea.store.internal.index.rows.DocumentRow;
import org.laurea.store.internal.index.rows.EntryRow;
import org.laurea.store.internal.index.rows.RecordRow;
import org.laurea.store.internal.index.rows.SearchText;

import jakarta.persistence.TypedQuery;

/** What an index tells of entries, batches and single records. */
public final class Answers {

    private static final int AT_ONCE = 1_000;

    private final Index index;

    /** The answers of an index. */
    public Answers(Index index) {
        this.index = index;
    }

    /** The newest entry of a user that can be undone. */
    public Optional<Entry> undoable(String who) throws StoreException {
        return index.ask(connection -> {
            EntryTable entries = new EntryTable(connection);
            return entries.open(who, false, entries.kept(who), 1);
        }).stream().findFirst();
    }

    /** The newest undo of a user that can be redone. */
    public Optional<Entry> redoable(String who) throws StoreException {
        return index.ask(connection -> {
            EntryTable entries = new EntryTable(connection);
            return entries.open(who, true, entries.own(who), 1);
        }).stream().findFirst();
    }

    /** The entry that took this one back, 0 if none did. */
    public long undone(long sequence) throws StoreException {
        return index.read(manager -> Optional.ofNullable(manager.find(EntryRow.class, sequence))
                .map(EntryRow::undone).orElse(0L));
    }

    /** The last entry that keeps a document with a batch, 0 if none does. */
    public long kept(UUID batch) throws StoreException {
        return index.read(manager -> Optional.ofNullable(manager
                .createQuery("select max(d.entry) from DocumentRow d where d.batch = :batch", Long.class)
                .setParameter("batch", batch).getSingleResultOrNull()).orElse(0L));
    }

    /** The entry of a change set. */
    public Optional<Entry> entry(UUID changeSet) throws StoreException {
        return index.read(manager -> manager.createQuery("select e from EntryRow e where e.id = :id", EntryRow.class)
                .setParameter("id", changeSet).getResultStream().findFirst().map(EntryRow::stored));
    }

    /** The documents of a kind with a batch, the oldest first. */
    public List<StoredDocument> documents(UUID batch, String kind) throws StoreException {
        return index.read(manager -> manager
                .createQuery(
                        "select d from DocumentRow d where d.batch = :batch and d.kind = :kind order by d.entry, d.id",
                        DocumentRow.class)
                .setParameter("batch", batch).setParameter("kind", kind).getResultStream()
                .map(row -> row.stored().document()).toList());
    }

    /** The newest document of a kind with a name. */
    public Optional<DocumentKept> document(String kind, String name) throws StoreException {
        return index.read(manager -> manager
                .createQuery(
                        "select d from DocumentRow d where d.name = :name and d.kind = :kind order by d.entry desc",
                        DocumentRow.class)
                .setParameter("name", name).setParameter("kind", kind).setMaxResults(1).getResultStream().findFirst()
                .map(DocumentRow::stored));
    }

    /** The entry with this sequence. */
    public Optional<Entry> entry(long sequence) throws StoreException {
        return index.read(manager -> Optional.ofNullable(manager.find(EntryRow.class, sequence)).map(EntryRow::stored));
    }

    /** The entries before a sequence, the newest first. */
    public List<Entry> entries(long before, int most) throws StoreException {
        return index.ask(connection -> new EntryTable(connection).before(before, most));
    }

    /** The entries after a sequence, the oldest first. */
    public List<Entry> after(long sequence, int most) throws StoreException {
        return index.read(manager -> manager
                .createQuery("select e from EntryRow e where e.sequence > :after order by e.sequence", EntryRow.class)
                .setParameter("after", sequence).setMaxResults(most).getResultList().stream().map(EntryRow::stored)
                .toList());
    }

    /** All batches, the newest award date first. */
    public List<Batch> batches() throws StoreException {
        return index.ask(connection -> {
            try (Statement statement = connection.createStatement();
                    ResultSet found = statement.executeQuery(BatchRow.SELECT)) {
                List<Batch> batches = new ArrayList<>();
                while (found.next()) {
                    batches.add(new BatchRow(found).stored());
                }
                return batches;
            }
        });
    }

    /** The batch with this id. */
    public Optional<Batch> batch(UUID id) throws StoreException {
        return index.read(manager -> Optional.ofNullable(manager.find(BatchRow.class, id)).map(BatchRow::stored));
    }

    /** The record with this id. */
    public Optional<StoredRecord> record(UUID id) throws StoreException {
        return index.read(manager -> Optional.ofNullable(manager.find(RecordRow.class, id)).map(RecordRow::stored));
    }

    /** The records of a type with one of these certificate numbers. */
    public List<StoredRecord> withCertificates(String type, Collection<String> numbers) throws StoreException {
        List<String> wanted = numbers.stream().map(SearchText::of).filter(number -> !number.isEmpty()).distinct()
                .toList();
        List<StoredRecord> found = new ArrayList<>();
        for (int i = 0; i < wanted.size(); i += AT_ONCE) {
            List<String> some = wanted.subList(i, Math.min(wanted.size(), i + AT_ONCE));
            found.addAll(index.read(manager -> stored(manager
                    .createQuery("select r from RecordRow r where r.certificate in :some and r.type = :type",
                            RecordRow.class)
                    .setParameter("some", some).setParameter("type", type))));
        }
        return found;
    }

    private static List<StoredRecord> stored(TypedQuery<RecordRow> query) {
        return query.getResultStream().map(RecordRow::stored).toList();
    }

    /** The warnings of a batch that may stand. */
    public List<Acceptance> acceptances(UUID batch) throws StoreException {
        return index.read(manager -> manager
                .createQuery("select a from AcceptanceRow a where a.batch = :batch order by a.id", AcceptanceRow.class)
                .setParameter("batch", batch).getResultStream().map(AcceptanceRow::stored).toList());
    }

    /** The last entry that was made at a moment or before it, 0 if none was. */
    public long last(Instant moment) throws StoreException {
        return index.read(manager -> {
            Long last = manager.createQuery("select max(e.sequence) from EntryRow e where e.made <= :made", Long.class)
                    .setParameter("made", EntryRow.made(moment)).getSingleResultOrNull();
            return last == null ? 0 : last;
        });
    }

    /** The entries that concern a batch, the oldest first. */
    public List<Long> ofBatch(UUID batch, long upTo) throws StoreException {
        return index.read(manager -> manager.createQuery(
                "select t.key.entry from BatchTrace t where t.key.batch = :batch and t.key.entry <= :last"
                        + " order by t.key.entry",
                Long.class).setParameter("batch", batch).setParameter("last", upTo).getResultList());
    }

    /** The entries of few steps that concern a record, the newest first. */
    public List<Long> ofRecord(UUID record) throws StoreException {
        return index.read(manager -> manager.createQuery(
                "select t.key.entry from RecordTrace t where t.key.record = :record order by t.key.entry desc",
                Long.class).setParameter("record", record).getResultList());
    }

    /** The entries of many steps that concern a batch, the newest first. */
    public List<Long> large(UUID batch) throws StoreException {
        return index.read(manager -> manager
                .createQuery("select e.sequence from EntryRow e, BatchTrace t where t.key.batch = :batch"
                        + " and t.key.entry = e.sequence and e.steps > :many order by e.sequence desc", Long.class)
                .setParameter("batch", batch).setParameter("many", (long) Writing.TRACED).getResultList());
    }

    /** The entries of many steps, the newest first. */
    public List<Long> large() throws StoreException {
        return index.read(manager -> manager
                .createQuery("select e.sequence from EntryRow e where e.steps > :many order by e.sequence desc",
                        Long.class)
                .setParameter("many", (long) Writing.TRACED).getResultList());
    }
}
