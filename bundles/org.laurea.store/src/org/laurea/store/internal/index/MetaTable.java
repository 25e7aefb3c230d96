package org.laurea.store.internal.index;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Optional;

/**
 * What the index knows of itself, in plain SQL.
 *
 * @param sequence the last entry in it, 0 if it is empty
 * @param hash the hash of that entry, empty if it is empty
 * @param secret the secret of its keys of ID numbers
 */
record MetaTable(long sequence, String hash, String secret) {

    private static final String SELECT = "select sequence, hash, secret from meta where id = 1";
    private static final String INSERT = "insert into meta (id, sequence, hash, secret) values (1, 0, '', ?)";

    static Optional<MetaTable> read(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet found = statement.executeQuery(SELECT)) {
            return found.next()
                    ? Optional.of(new MetaTable(found.getLong(1), found.getString(2), found.getString(3)))
                    : Optional.empty();
        }
    }

    static MetaTable make(Connection connection, String secret) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(INSERT)) {
            statement.setString(1, secret);
            statement.executeUpdate();
            return new MetaTable(0, "", secret);
        }
    }
}
