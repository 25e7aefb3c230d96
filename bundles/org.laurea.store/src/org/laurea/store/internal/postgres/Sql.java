package org.laurea.store.internal.postgres;

import java.sql.Connection;
import java.sql.SQLException;

import org.laurea.core.store.StoreException;
import org.laurea.store.internal.index.ConnectionSource;
import org.laurea.store.internal.index.Faults;

/** Work with a connection whose faults are told as troubles. */
final class Sql {

    private Sql() {}

    /** What is done with a connection. */
    @FunctionalInterface
    interface Work<T> {
        T with(Connection connection) throws SQLException, StoreException;
    }

    /** Does some work in a transaction of its own that writes nothing. */
    static <T> T read(ConnectionSource source, Work<T> work) throws StoreException {
        try (Connection connection = source.getConnection()) {
            connection.setAutoCommit(false);
            try {
                return work.with(connection);
            } finally {
                connection.rollback();
                connection.setAutoCommit(true);
            }
        } catch (SQLException e) {
            throw Faults.of(e);
        }
    }

    /** Does some work in a transaction that is under way. */
    static <T> T in(Connection connection, Work<T> work) throws StoreException {
        try {
            return work.with(connection);
        } catch (SQLException e) {
            throw Faults.of(e);
        }
    }
}
