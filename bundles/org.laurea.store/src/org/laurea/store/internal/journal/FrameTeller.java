package org.laurea.store.internal.journal;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.security.GeneralSecurityException;
import java.util.Arrays;

import org.eclipse.jdt.annotation.Nullable;
import org.laurea.core.store.Change;
import org.laurea.core.store.StoreException;
import org.laurea.store.internal.crypto.PayloadCipher;

/**
 * Tells a visitor the entries that stand in frames. Takes the frames in order, from the first of an entry on, and holds each
 * against the chain. Shared by every journal.
 */
public final class FrameTeller implements FrameSink {

    private final Chain chain;
    private final PayloadCipher cipher;
    private final EntryVisitor visitor;
    private final ChangeCodec codec = new ChangeCodec();
    private long sequence;
    private int part;
    private @Nullable EntryTally tally;

    /** Tells entries from {@code sequence} on; {@code chain} stands at its predecessor. */
    public FrameTeller(long sequence, Chain chain, PayloadCipher cipher, EntryVisitor visitor) {
        this.sequence = sequence;
        this.chain = chain;
        this.cipher = cipher;
        this.visitor = visitor;
    }

    @Override
    public void write(Frame frame) throws StoreException {
        if (frame.sequence() != sequence || frame.part() != part || !Arrays.equals(frame.hash(),
                chain.after(frame.sequence(), frame.part(), frame.isLast(), frame.payload()))) {
            throw JournalTrouble.foreign(sequence);
        }
        tell(plain(frame));
        chain.advance(frame.hash());
        part++;
        EntryTally told = tally;
        if (frame.isLast() && told != null) {
            visitor.end(told.entry(frame.hash()));
            sequence++;
            part = 0;
        }
    }

    private byte[] plain(Frame frame) throws StoreException {
        try {
            return cipher.decrypt(frame.payload(), chain.context(sequence, part, frame.isLast()));
        } catch (GeneralSecurityException e) {
            throw JournalTrouble.undeciphered(sequence, e);
        }
    }

    private void tell(byte[] payload) throws StoreException {
        try (LineReader lines = codec.reader(new ByteArrayInputStream(payload))) {
            EntryTally told = tally;
            if (part == 0 || told == null) {
                told = begin(lines);
                tally = told;
            }
            while (lines.next()) {
                Change change = lines.change();
                told.add(change);
                visitor.change(change);
            }
        } catch (IOException e) {
            throw JournalTrouble.unknownContent(sequence, e);
        }
    }

    private EntryTally begin(LineReader lines) throws IOException, StoreException {
        if (!lines.next()) {
            throw new IOException("no head");
        }
        EntryHead head = lines.head();
        visitor.begin(sequence, head);
        return new EntryTally(sequence, head);
    }
}
