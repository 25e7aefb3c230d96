package org.laurea.store.internal.index;

import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;

import org.eclipse.jdt.annotation.Nullable;
import org.laurea.store.internal.index.rows.RecordRow;

import jakarta.persistence.EntityManager;

/**
 * The rows of records that a transaction has to do with. They come by the thousand: read in bulk, kept as they shall be, and
 * written by batches of JDBC in the same transaction, each row once however often it changed, in the order in which they came:
 * places and numbers that ascend are then appended to the database's indexes instead of being searched for a place.
 */
final class RecordTable {

    private final EntityManager manager;
    private final Map<UUID, Held> held = new LinkedHashMap<>();

    RecordTable(EntityManager manager) {
        this.manager = manager;
    }

    /** Reads what is not known yet of these with one query. */
    void load(Collection<UUID> ids) {
        List<UUID> unknown = ids.stream().filter(id -> !held.containsKey(id)).distinct().toList();
        if (unknown.isEmpty()) {
            return;
        }
        unknown.forEach(id -> held.put(id, new Held(id)));
        Connection connection = manager.unwrap(Connection.class);
        try (PreparedStatement select = connection.prepareStatement(RecordRow.SELECT)) {
            Array array = connection.createArrayOf("uuid", unknown.toArray());
            select.setArray(1, array);
            try (ResultSet found = select.executeQuery()) {
                while (found.next()) {
                    RecordRow row = new RecordRow(found);
                    held(row.id()).stored(row);
                }
            }
            array.free();
        } catch (SQLException e) {
            throw new Faults.DatabaseFault(e);
        }
    }

    /** The row with this id. */
    Optional<RecordRow> get(UUID id) {
        RecordRow row = held(id).row;
        return row == null ? Optional.empty() : Optional.of(row);
    }

    /** Adds a row, or notes that it changed. */
    void put(RecordRow row) {
        held(row.id()).set(row);
    }

    /** Removes a row. */
    void remove(UUID id) {
        held(id).set(null);
    }

    private Held held(UUID id) {
        Held known = held.get(id);
        if (known == null) {
            load(List.of(id));
            known = Objects.requireNonNull(held.get(id));
        }
        return known;
    }

    /** Writes what changed. */
    void flush() {
        List<Held> changed = held.values().stream().filter(one -> one.isChanged).toList();
        write(RecordRow.DELETE, changed, one -> one.isStored && one.row == null);
        write(RecordRow.UPDATE, changed, one -> one.isStored && one.row != null);
        write(RecordRow.INSERT, changed, one -> !one.isStored && one.row != null);
        changed.forEach(Held::written);
    }

    private void write(String sql, List<Held> changed, Predicate<Held> kind) {
        List<Held> some = changed.stream().filter(kind).toList();
        if (some.isEmpty()) {
            return;
        }
        try (PreparedStatement statement = manager.unwrap(Connection.class).prepareStatement(sql)) {
            for (Held one : some) {
                one.bind(statement);
                statement.addBatch();
            }
            statement.executeBatch();
        } catch (SQLException e) {
            throw new Faults.DatabaseFault(e);
        }
    }

    /** How many ids are known. */
    int size() {
        return held.size();
    }

    /** Forgets everything; what changed must have been written. */
    void clear() {
        held.clear();
    }

    /** What there is under an id, in the table and in the end. */
    private static final class Held {

        private final UUID id;
        private @Nullable RecordRow row;
        private boolean isStored;
        private boolean isChanged;

        Held(UUID id) {
            this.id = id;
        }

        void stored(RecordRow found) {
            row = found;
            isStored = true;
        }

        void set(@Nullable RecordRow wanted) {
            row = wanted;
            isChanged = true;
        }

        void written() {
            isStored = row != null;
            isChanged = false;
        }

        void bind(PreparedStatement statement) throws SQLException {
            RecordRow wanted = row;
            if (wanted == null) {
                statement.setObject(1, id);
            } else {
                wanted.bind(statement);
            }
        }
    }
}
