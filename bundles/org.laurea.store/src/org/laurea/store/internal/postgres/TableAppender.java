package org.laurea.store.internal.postgres;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.util.List;
import java.util.UUID;

import org.laurea.core.store.Change;
import org.laurea.core.store.Entry;
import org.laurea.core.store.StoreException;
import org.laurea.store.internal.crypto.PayloadCipher;
import org.laurea.store.internal.journal.Chain;
import org.laurea.store.internal.journal.EntryAppender;
import org.laurea.store.internal.journal.EntryHead;
import org.laurea.store.internal.journal.Frame;
import org.laurea.store.internal.journal.FrameMaker;
import org.laurea.store.internal.journal.FrameSink;

/** Writes the frames of one entry into the table, in the transaction that takes the entry into the index. */
public final class TableAppender implements EntryAppender, FrameSink {

    private final Connection connection;
    private final UUID writer;
    private final long sequence;
    private final FrameMaker maker;

    /** An entry of a writer; {@code connection} has its turn to write. */
    public TableAppender(Connection connection, UUID writer, long sequence, EntryHead head) throws StoreException {
        this.connection = connection;
        this.writer = writer;
        this.sequence = sequence;
        Chain chain = new Chain(TableJournal.hashBefore(connection, writer, sequence));
        this.maker = new FrameMaker(sequence, head, chain, PayloadCipher.none(), this);
    }

    @Override
    public long sequence() {
        return sequence;
    }

    @Override
    public void add(List<? extends Change> steps) throws StoreException {
        maker.add(steps);
    }

    @Override
    public void write(Frame frame) throws StoreException {
        Sql.in(connection, same -> {
            try (PreparedStatement insert = same.prepareStatement("insert into journal"
                    + " (sequence, part, is_last, writer, hash, payload) values (?, ?, ?, ?, ?, ?)")) {
                insert.setLong(1, frame.sequence());
                insert.setInt(2, frame.part());
                insert.setBoolean(3, frame.isLast());
                insert.setObject(4, writer);
                insert.setBytes(5, frame.hash());
                insert.setBytes(6, frame.payload());
                return insert.executeUpdate();
            }
        });
    }

    @Override
    public Entry seal() throws StoreException {
        return maker.finish();
    }

    /** Does nothing: the transaction makes it durable. */
    @Override
    public void force() {}

    /** Does nothing: the transaction takes it back. */
    @Override
    public void close() {}
}
