package org.laurea.store.internal.index;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import org.laurea.core.store.StoreException;

/** A digest of all rows of an index: the sum of the SHA-256 of each, so that the order of rows does not count. */
public final class Digest {

    /** The tables that tell what is there now. */
    public static final List<String> CONTENT = List.of("batch", "record", "acceptance", "document");

    /** All tables that follow from the journal. */
    public static final List<String> ALL = List.of("batch", "record", "acceptance", "document", "entry", "batch_trace",
            "record_trace");

    private static final int PAGE = 2_000;

    /** Follows from the secret of an index. */
    private static final Set<String> LEFT_OUT = Set.of("id_key");

    /**
     * The columns of each table in their order. It stays as it is when a table gets another column: a digest that stands in a
     * backup must come out the same for as long as the backup can be read.
     */
    private static final Map<String, String> COLUMNS = Map.of(
            "batch", "id, type, unit, award_day, name, state, records, entry, changed",
            "record",
            "id, batch, place, type, version, name, id_key, id_tail, certificate, examinee, unit, major, award_day,"
                    + " cells, imported, entry",
            "acceptance", "id, batch, record, rule, field, told, reason",
            "document", "id, batch, kind, name, hash, entry",
            "entry",
            "sequence, id, made, who, reason, arguments, undoes, undone, is_undo, is_final, level, steps, batches, hash",
            "batch_trace", "batch, entry",
            "record_trace", "record, entry");

    private final MessageDigest sha;
    private final byte[] sum;

    private Digest() {
        try {
            sha = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
        sum = new byte[sha.getDigestLength()];
    }

    /** The digest of these tables of an index, lower-case hexadecimal digits. */
    public static String of(Index index, List<String> tables) throws StoreException {
        return index.readOne(connection -> {
            Digest digest = new Digest();
            for (String table : tables) {
                digest.add(connection, table);
            }
            return HexFormat.of().formatHex(digest.sum);
        });
    }

    /** How many rows a table has. */
    public static long count(Index index, String table) throws StoreException {
        return index.read(manager -> ((Number) manager.createNativeQuery("select count(*) from " + table)
                .getSingleResult()).longValue());
    }

    private void add(Connection connection, String table) throws SQLException {
        String order = switch (table) {
            case "batch_trace" -> "batch, entry";
            case "record_trace" -> "record, entry";
            case "entry" -> "sequence";
            default -> "id";
        };
        String sql = "select " + COLUMNS.get(table) + " from " + table + " order by " + order
                + " offset ? rows fetch next " + PAGE
                + " rows only";
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (long from = 0, got = PAGE; got == PAGE; from += PAGE) {
                statement.setLong(1, from);
                got = page(statement, table);
            }
        }
    }

    private int page(PreparedStatement statement, String table) throws SQLException {
        int count = 0;
        try (ResultSet rows = statement.executeQuery()) {
            ResultSetMetaData columns = rows.getMetaData();
            while (rows.next()) {
                text(table);
                for (int i = 1; i <= columns.getColumnCount(); i++) {
                    String name = columns.getColumnName(i).toLowerCase(Locale.ROOT);
                    text(LEFT_OUT.contains(name) ? "" : String.valueOf(rows.getObject(i)));
                }
                plus(sha.digest());
                count++;
            }
        }
        return count;
    }

    private void text(String value) {
        sha.update(value.getBytes(StandardCharsets.UTF_8));
        sha.update((byte) 0);
    }

    private void plus(byte[] row) {
        int carry = 0;
        for (int i = sum.length - 1; i >= 0; i--) {
            int digit = (sum[i] & 0xff) + (row[i] & 0xff) + carry;
            sum[i] = (byte) digit;
            carry = digit >> 8;
        }
    }
}
