package org.laurea.store.internal.index;

import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;

import org.laurea.core.store.StoreException;
import org.laurea.core.store.StoredRecord;
import org.laurea.store.internal.index.rows.RecordRow;

import jakarta.persistence.EntityManager;

/** The records of a batch in their order, a page of them in memory at a time, all of one state. */
public final class RecordStream {

    private static final int PAGE = 2_000;

    private final UUID batch;
    private final Consumer<StoredRecord> sink;

    private RecordStream(UUID batch, Consumer<StoredRecord> sink) {
        this.batch = batch;
        this.sink = sink;
    }

    /** Gives the records of a batch to {@code sink}. */
    public static void read(Index index, UUID batch, Consumer<StoredRecord> sink) throws StoreException {
        index.readOne(new RecordStream(batch, sink)::pages);
    }

    private boolean pages(EntityManager manager) {
        int place = Integer.MIN_VALUE;
        UUID last = new UUID(0, 0);
        List<Object[]> page = page(manager, place, last);
        while (!page.isEmpty()) {
            for (Object[] columns : page) {
                StoredRecord record = RecordRow.stored((UUID) columns[0], batch, (Integer) columns[1],
                        (String) columns[2], (String) columns[3], (Long) columns[4]);
                place = record.position();
                last = record.id();
                sink.accept(record);
            }
            page = page.size() < PAGE ? List.of() : page(manager, place, last);
        }
        return true;
    }

    private List<Object[]> page(EntityManager manager, int place, UUID last) {
        return manager
                .createQuery("select r.id, r.place, r.cells, r.imported, r.entry from RecordRow r"
                        + " where r.batch = :batch and r.place >= :place and (r.place > :place or r.id > :last)"
                        + " order by r.batch, r.place, r.id", Object[].class)
                .setParameter("batch", batch).setParameter("place", place).setParameter("last", last)
                .setMaxResults(PAGE).getResultList();
    }
}
