package org.laurea.store.internal.index;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;

import org.laurea.core.store.StoreException;
import org.laurea.core.store.StoredRecord;
import org.laurea.store.internal.index.rows.RecordRow;

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

    private boolean pages(Connection connection) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(RecordRow.PAGE)) {
            int place = Integer.MIN_VALUE;
            UUID last = new UUID(0, 0);
            List<StoredRecord> page = page(select, place, last);
            while (!page.isEmpty()) {
                page.forEach(sink);
                StoredRecord end = page.get(page.size() - 1);
                page = page.size() < PAGE ? List.of() : page(select, end.position(), end.id());
            }
        }
        return true;
    }

    private List<StoredRecord> page(PreparedStatement select, int place, UUID last) throws SQLException {
        select.setObject(1, batch);
        select.setInt(2, place);
        select.setInt(3, place);
        select.setObject(4, last);
        select.setInt(5, PAGE);
        List<StoredRecord> page = new ArrayList<>(PAGE);
        try (ResultSet found = select.executeQuery()) {
            while (found.next()) {
                page.add(RecordRow.stored(found.getObject(1, UUID.class), batch, found.getInt(2), found.getString(3),
                        found.getString(4), found.getLong(5)));
            }
        }
        return page;
    }
}
