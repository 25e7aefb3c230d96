package org.laurea.store.internal.journal;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;

import org.laurea.core.store.Change;
import org.laurea.core.store.Entry;
import org.laurea.core.store.StoreException;
import org.laurea.store.internal.crypto.PayloadCipher;

/** Makes the frames of one entry: lines gather until a frame is full, then it goes to the sink. Shared by every journal. */
public final class FrameMaker {

    /** A frame is closed with the line that makes it as long as this. */
    private static final int FULL = 1 << 16;

    private final long sequence;
    private final Chain chain;
    private final PayloadCipher cipher;
    private final FrameSink sink;
    private final EntryTally tally;
    private final ByteArrayOutputStream buffer = new ByteArrayOutputStream(1 << 12);
    private final LineWriter lines;
    private int part;

    /** An entry whose frames go to {@code sink}; {@code chain} stands at its predecessor and goes on with it. */
    public FrameMaker(long sequence, EntryHead head, Chain chain, PayloadCipher cipher, FrameSink sink) {
        this.sequence = sequence;
        this.chain = chain;
        this.cipher = cipher;
        this.sink = sink;
        this.tally = new EntryTally(sequence, head);
        try {
            this.lines = new ChangeCodec().writer(buffer);
            lines.write(head);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Adds steps. */
    public void add(List<? extends Change> steps) throws StoreException {
        for (Change step : steps) {
            add(step);
        }
    }

    private void add(Change change) throws StoreException {
        try {
            lines.flush();
            if (buffer.size() >= FULL) {
                emit(false);
            }
            lines.write(change);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        tally.add(change);
    }

    /** Emits the last frame. */
    public Entry finish() throws StoreException {
        try {
            lines.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        emit(true);
        return tally.entry(chain.head());
    }

    private void emit(boolean isLast) throws StoreException {
        byte[] payload = cipher.encrypt(buffer.toByteArray(), chain.context(sequence, part, isLast));
        buffer.reset();
        byte[] hash = chain.after(sequence, part, isLast, payload);
        sink.write(new Frame(sequence, part, isLast, hash, payload));
        chain.advance(hash);
        part++;
    }
}
