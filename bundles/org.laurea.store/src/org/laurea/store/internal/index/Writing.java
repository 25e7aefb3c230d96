package org.laurea.store.internal.index;

import java.sql.Connection;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.laurea.core.store.Change;
import org.laurea.core.store.Entry;
import org.laurea.core.store.StoreException;
import org.laurea.store.internal.index.rows.BatchTrace;
import org.laurea.store.internal.index.rows.EntryRow;
import org.laurea.store.internal.index.rows.IdKey;
import org.laurea.store.internal.index.rows.MetaRow;
import org.laurea.store.internal.index.rows.RecordTrace;

import jakarta.persistence.EntityManager;

/** A transaction that takes entries into the index. Closed before {@link #commit()}, it leaves no trace. Used by one thread. */
public final class Writing implements AutoCloseable {

    /** Entries of more steps leave no traces of their records: they are looked through when the history of one is told. */
    static final int TRACED = 1_000;

    private static final int HELD = 3_000;

    private final EntityManager manager;
    private final Steps steps;
    private long taken;

    /** Begins; {@code turn} is a statement that waits for the turn of this transaction, empty for none. */
    Writing(EntityManager manager, String turn) {
        this.manager = manager;
        manager.getTransaction().begin();
        manager.unwrap(Connection.class);
        if (!turn.isEmpty()) {
            manager.createNativeQuery(turn).getResultList();
        }
        this.steps = new Steps(manager, new RecordSteps(manager, new IdKey(meta().secret())));
    }

    /** The connection of the transaction. */
    public Connection connection() {
        return manager.unwrap(Connection.class);
    }

    /** The last entry in the index. */
    public long sequence() {
        return meta().sequence();
    }

    /** The entry of a change set, if the index has it. */
    public Optional<Entry> entry(UUID id) throws StoreException {
        return Faults.guard(() -> manager.createQuery("select e from EntryRow e where e.id = :id", EntryRow.class)
                .setParameter("id", id).getResultStream().findFirst().map(EntryRow::stored));
    }

    /** Begins an entry. */
    public void begin(long sequence, Instant when) {
        taken = 0;
        steps.begin(sequence, when);
    }

    /**
     * Takes some steps of the entry.
     *
     * @return what did not fit in this transaction so far; then it must be given up
     */
    public List<Clash> take(List<? extends Change> some) throws StoreException {
        return Faults.guard(() -> {
            steps.take(some);
            taken += some.size();
            if (steps.size() > HELD) {
                clear();
            }
            return steps.clashes();
        });
    }

    /** Writes what was taken, so that what the database refuses is known before the entry is sealed. */
    public void flush() throws StoreException {
        Faults.guard(() -> {
            steps.flush();
            manager.flush();
            return true;
        });
    }

    /** Completes the entry. */
    public void end(Entry entry) throws StoreException {
        Faults.guard(() -> {
            steps.batches().forEach(batch -> manager.persist(new BatchTrace(batch, entry.sequence())));
            if (taken <= TRACED) {
                steps.records().forEach(record -> manager.persist(new RecordTrace(record, entry.sequence())));
            }
            manager.persist(new EntryRow(entry, level(entry), steps.isFinal()));
            meta().move(entry.sequence(), entry.hash());
            return true;
        });
    }

    /** Makes everything seen. */
    public void commit() throws StoreException {
        Faults.guard(() -> {
            steps.flush();
            manager.getTransaction().commit();
            return true;
        });
    }

    @Override
    public void close() {
        if (manager.isOpen()) {
            try (manager) {
                if (manager.getTransaction().isActive()) {
                    manager.getTransaction().rollback();
                }
            }
        }
    }

    private int level(Entry entry) {
        if (entry.undoes() == 0) {
            return 0;
        }
        EntryRow undone = manager.find(EntryRow.class, entry.undoes());
        undone.undoneBy(entry.sequence());
        return undone.level() + 1;
    }

    private MetaRow meta() {
        return manager.find(MetaRow.class, MetaRow.ONLY);
    }

    private void clear() {
        steps.flush();
        manager.flush();
        manager.clear();
        steps.clear();
    }
}
