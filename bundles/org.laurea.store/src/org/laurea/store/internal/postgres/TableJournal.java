package org.laurea.store.internal.postgres;

import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.UUID;

import org.eclipse.jdt.annotation.Nullable;
import org.laurea.core.store.StoreException;
import org.laurea.store.internal.crypto.PayloadCipher;
import org.laurea.store.internal.index.ConnectionSource;
import org.laurea.store.internal.journal.Chain;
import org.laurea.store.internal.journal.EntryAppender;
import org.laurea.store.internal.journal.EntryHead;
import org.laurea.store.internal.journal.EntryVisitor;
import org.laurea.store.internal.journal.Frame;
import org.laurea.store.internal.journal.FrameTeller;
import org.laurea.store.internal.journal.Journal;
import org.laurea.store.internal.journal.JournalHead;

/** The journal in a table, to be read. Entries are written by {@link TableAppender}, in the transaction of their index. */
public final class TableJournal implements Journal {

    private static final int FETCH = 50;

    private final ConnectionSource source;

    /** The journal behind a pool of connections. */
    public TableJournal(ConnectionSource source) {
        this.source = source;
    }

    @Override
    public JournalHead head() {
        throw new UnsupportedOperationException("ask the index");
    }

    @Override
    public EntryAppender begin(EntryHead head) {
        throw new UnsupportedOperationException("an entry needs the transaction of the index");
    }

    @Override
    public void read(long from, EntryVisitor visitor) throws StoreException {
        Sql.read(source, connection -> tell(connection, from, Long.MAX_VALUE, visitor));
    }

    @Override
    public void readOne(long sequence, EntryVisitor visitor) throws StoreException {
        if (!Sql.read(source, connection -> tell(connection, sequence, sequence, visitor))) {
            throw new IllegalArgumentException("no entry " + sequence);
        }
    }

    @Override
    public JournalHead copyTo(@Nullable OutputStream out) {
        throw new UnsupportedOperationException("copied entry by entry");
    }

    /** Does nothing: the pool is the index's. */
    @Override
    public void close() {}

    private static boolean tell(Connection connection, long from, long upTo, EntryVisitor visitor)
            throws SQLException, StoreException {
        FrameTeller teller = null;
        try (PreparedStatement select = connection.prepareStatement("select sequence, part, is_last, hash, payload,"
                + " writer from journal where sequence between ? and ? order by sequence, part")) {
            select.setFetchSize(FETCH);
            select.setLong(1, from);
            select.setLong(2, upTo);
            try (ResultSet rows = select.executeQuery()) {
                while (rows.next()) {
                    Frame frame = new Frame(rows.getLong(1), rows.getInt(2), rows.getBoolean(3), rows.getBytes(4),
                            rows.getBytes(5));
                    if (teller == null || frame.part() == 0) {
                        Chain chain = new Chain(
                                hashBefore(connection, rows.getObject(6, UUID.class), frame.sequence()));
                        teller = new FrameTeller(frame.sequence(), chain, PayloadCipher.none(), visitor);
                    }
                    teller.write(frame);
                }
            }
        }
        return teller != null;
    }

    /** The head of the chain of a writer before an entry of his. */
    static byte[] hashBefore(Connection connection, UUID writer, long sequence) throws StoreException {
        return Sql.in(connection, same -> {
            try (PreparedStatement select = same.prepareStatement("select hash from journal where writer = ?"
                    + " and sequence < ? order by sequence desc, part desc limit 1")) {
                select.setObject(1, writer);
                select.setLong(2, sequence);
                try (ResultSet rows = select.executeQuery()) {
                    return rows.next() ? rows.getBytes(1) : origin(writer);
                }
            }
        });
    }

    private static byte[] origin(UUID writer) {
        byte[] id = ByteBuffer.allocate(16).putLong(writer.getMostSignificantBits())
                .putLong(writer.getLeastSignificantBits()).array();
        return Arrays.copyOf(id, Chain.HASH);
    }
}
