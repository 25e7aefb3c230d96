package org.laurea.store.internal.index;

import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.laurea.store.internal.index.rows.RecordRow;

import jakarta.persistence.EntityManager;

/** New rows of records, which come by the thousand: gathered, and inserted by batches of JDBC in the same transaction. */
final class RecordInserts {

    private final EntityManager manager;
    private final Map<UUID, RecordRow> rows = new LinkedHashMap<>();

    RecordInserts(EntityManager manager) {
        this.manager = manager;
    }

    /** Gathers a row; until it is inserted it can still be changed. */
    void add(RecordRow row) {
        rows.put(row.id(), row);
    }

    /** Takes a row back that is not inserted yet; false if there is none. */
    boolean remove(RecordRow row) {
        return rows.remove(row.id(), row);
    }

    /** Those of {@code ids} that the table has. */
    List<UUID> present(Collection<UUID> ids) {
        List<UUID> present = new ArrayList<>();
        Connection connection = manager.unwrap(Connection.class);
        try (PreparedStatement select = connection.prepareStatement("select id from record where id = any(?)")) {
            Array array = connection.createArrayOf("uuid", ids.toArray());
            select.setArray(1, array);
            try (ResultSet found = select.executeQuery()) {
                while (found.next()) {
                    present.add(found.getObject(1, UUID.class));
                }
            }
            array.free();
            return present;
        } catch (SQLException e) {
            throw new Faults.DatabaseFault(e);
        }
    }

    /** Inserts what was gathered; returns the ids. */
    List<UUID> flush() {
        if (rows.isEmpty()) {
            return List.of();
        }
        try (PreparedStatement insert = manager.unwrap(Connection.class).prepareStatement(RecordRow.INSERT)) {
            for (RecordRow row : rows.values()) {
                row.bind(insert);
                insert.addBatch();
            }
            insert.executeBatch();
        } catch (SQLException e) {
            throw new Faults.DatabaseFault(e);
        }
        List<UUID> inserted = List.copyOf(rows.keySet());
        rows.clear();
        return inserted;
    }
}
