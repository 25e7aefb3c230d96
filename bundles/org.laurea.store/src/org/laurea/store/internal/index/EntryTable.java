package org.laurea.store.internal.index;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

import org.laurea.core.store.Entry;
import org.laurea.store.internal.index.rows.EntryRow;

/**
 * Entries in plain SQL, for the questions that every start asks.
 *
 * @param connection the connection
 */
record EntryTable(Connection connection) {

    /** The newest entries that can be undone, or redone, after a sequence. */
    List<Entry> open(String who, boolean isUndo, long after, int most) throws SQLException {
        return list("who = ? and undone = 0 and is_undo = ? and sequence > ?", List.of(who, isUndo, after), most);
    }

    /** The entries before a sequence, the newest first. */
    List<Entry> before(long sequence, int most) throws SQLException {
        return list("sequence < ?", List.of(sequence), most);
    }

    /** The newest entry of a user that takes nothing back, 0 if there is none. */
    long own(String who) throws SQLException {
        return last("level = 0", who);
    }

    /** The newest entry of a user that keeps a document, 0 if there is none. */
    long kept(String who) throws SQLException {
        return last("is_final = true", who);
    }

    private long last(String which, String who) throws SQLException {
        try (PreparedStatement select = connection
                .prepareStatement("select max(sequence) from entry where who = ? and " + which)) {
            select.setString(1, who);
            try (ResultSet found = select.executeQuery()) {
                return found.next() ? found.getLong(1) : 0;
            }
        }
    }

    private List<Entry> list(String where, List<Object> values, int most) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(
                "select " + EntryRow.COLUMNS + " from entry where " + where + " order by sequence desc limit ?")) {
            for (int i = 0; i < values.size(); i++) {
                select.setObject(i + 1, values.get(i));
            }
            select.setInt(values.size() + 1, most);
            try (ResultSet found = select.executeQuery()) {
                List<Entry> entries = new ArrayList<>();
                while (found.next()) {
                    entries.add(new EntryRow(found).stored());
                }
                return entries;
            }
        }
    }
}
