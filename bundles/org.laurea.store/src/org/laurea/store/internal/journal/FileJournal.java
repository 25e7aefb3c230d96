package org.laurea.store.internal.journal;

import java.io.IOException;
import java.io.OutputStream;
import java.util.concurrent.Semaphore;

import org.eclipse.jdt.annotation.Nullable;
import org.laurea.core.store.StoreException;
import org.laurea.store.internal.crypto.PayloadCipher;

/**
 * A journal in a file. Entries are written one after the other, and become durable together: while one force runs, the next
 * entries gather behind it.
 */
final class FileJournal implements Journal {

    private static final int ONE_ENTRY = 1 << 14;
    private static final int MANY_ENTRIES = 1 << 20;

    private final JournalStorage storage;
    private final Point origin;
    private final Places places;
    private final PayloadCipher cipher;
    private final GroupForce force;
    private final Semaphore turn = new Semaphore(1, true);
    private boolean isClosed;

    /** A journal whose whole entries end at {@code end}. */
    FileJournal(JournalStorage storage, Point origin, Point end, Places places, PayloadCipher cipher) {
        this.storage = storage;
        this.origin = origin;
        this.places = places;
        this.cipher = cipher;
        this.force = new GroupForce(end, storage::makeDurable);
    }

    @Override
    public JournalHead head() {
        return force.durable().head();
    }

    @Override
    public EntryAppender begin(EntryHead head) throws StoreException {
        if (storage.isReadOnly()) {
            throw JournalTrouble.readOnly();
        }
        turn.acquireUninterruptibly();
        boolean isBegun = false;
        try {
            if (isClosed) {
                throw new IllegalStateException("closed");
            }
            force.recover(this::cut);
            FileAppender appender = new FileAppender(this, storage, force, head);
            isBegun = true;
            return appender;
        } catch (IOException e) {
            throw storage.writingFailed(e);
        } finally {
            if (!isBegun) {
                turn.release();
            }
        }
    }

    private void cut(Point durable) throws IOException {
        storage.cut(durable);
        places.cut(durable.sequence());
    }

    PayloadCipher cipher() {
        return cipher;
    }

    /** Takes in the entry that the appender wrote and lets the next one begin. */
    void seal(Point end, long lastFrame) throws IOException {
        force.seal(end);
        places.add(lastFrame);
        turn.release();
    }

    /** Cuts what an appender wrote and lets the next one begin. */
    void giveUp(Point start) throws IOException {
        try {
            storage.truncate(start);
        } catch (IOException e) {
            force.fail(e);
            throw e;
        } finally {
            turn.release();
        }
    }

    @Override
    public void read(long from, EntryVisitor visitor) throws StoreException {
        Point end = force.durable();
        if (from <= end.sequence()) {
            tell(from, end, MANY_ENTRIES, visitor);
        }
    }

    @Override
    public void readOne(long sequence, EntryVisitor visitor) throws StoreException {
        Point end = force.durable();
        if (sequence < 1 || sequence > end.sequence()) {
            throw new IllegalArgumentException("no entry " + sequence);
        }
        tell(sequence, new Point(sequence, end.offset(), end.hash()), ONE_ENTRY, visitor);
    }

    private void tell(long from, Point end, int window, EntryVisitor visitor) throws StoreException {
        try {
            FrameScan scan = storage.scan(end.offset(), window);
            Point start = from == 1 ? origin : ending(scan, from - 1);
            FrameTeller teller = new FrameTeller(from, new Chain(start.hash()), cipher, visitor);
            long told = from - 1;
            for (long at = start.offset(); told < end.sequence();) {
                FileFrame found = frame(scan, at, told + 1);
                teller.write(found.frame());
                at = found.end();
                told = found.frame().isLast() ? found.frame().sequence() : told;
            }
        } catch (IOException e) {
            throw JournalTrouble.reading(storage.path(), e);
        }
    }

    private Point ending(FrameScan scan, long sequence) throws IOException, StoreException {
        FileFrame last = frame(scan, places.lastFrame(sequence), sequence);
        return new Point(sequence, last.end(), last.frame().hash());
    }

    private FileFrame frame(FrameScan scan, long offset, long sequence) throws IOException, StoreException {
        @Nullable
        FileFrame found = scan.at(offset);
        if (found == null || found.frame().sequence() != sequence) {
            throw JournalTrouble.damaged(storage.path(), sequence, offset);
        }
        return found;
    }

    @Override
    public JournalHead copyTo(OutputStream out) throws IOException, StoreException {
        Point end = force.durable();
        storage.copy(end.offset(), out);
        return end.head();
    }

    @Override
    public void close() throws StoreException {
        turn.acquireUninterruptibly();
        try {
            if (!isClosed) {
                isClosed = true;
                closeOnce();
            }
        } catch (IOException e) {
            throw storage.writingFailed(e);
        } finally {
            turn.release();
        }
    }

    private void closeOnce() throws IOException {
        try (storage) {
            if (!storage.isReadOnly()) {
                force.await(force.sealed().sequence(), force.generation());
            }
        }
    }
}
