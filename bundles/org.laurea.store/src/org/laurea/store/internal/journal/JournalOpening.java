package org.laurea.store.internal.journal;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.Arrays;

import org.eclipse.jdt.annotation.Nullable;
import org.laurea.core.store.StoreException;

/**
 * Looks at every byte of a journal file when it is opened, and tells three things from each other: a whole journal, one that ends
 * with an entry that was never acknowledged, and damage to something that was.
 */
final class JournalOpening {

    private static final int WINDOW = 1 << 20;

    private final Path path;
    private final JournalFile file;
    private final long size;
    private final FrameScan scan;
    private final Places places = new Places();
    private Point end;
    private long bad;
    private @Nullable FileFrame after;

    /** Looks at {@code file}, whose chain begins at {@code origin}; {@code mark} is up to where it was surely durable. */
    JournalOpening(Path path, JournalFile file, Point origin, @Nullable Point mark)
            throws IOException, StoreException {
        this.path = path;
        this.file = file;
        this.size = file.size();
        this.scan = new FrameScan(file, size, WINDOW);
        this.end = origin;
        this.bad = origin.offset();
        follow();
        if (bad < size || end.offset() < size || mark != null && mark.sequence() > end.sequence()) {
            judge(mark);
        }
    }

    /** The end of the last whole entry. */
    Point end() {
        return end;
    }

    /** The places of all whole entries. */
    Places places() {
        return places;
    }

    /** Whether there is something behind the last whole entry: what was never acknowledged. */
    boolean hasTail() {
        return end.offset() < size;
    }

    /** Whether the tail is more than an entry of which the end is missing. */
    boolean isOddTail() {
        return after != null;
    }

    /** Copies the tail to a file that must not be there. */
    void keepTail(Disk disk, Path target) throws IOException {
        try (JournalFile copy = disk.create(target)) {
            copyTail(copy);
        } catch (IOException e) {
            disk.remove(target);
            throw e;
        }
    }

    private void copyTail(JournalFile copy) throws IOException {
        ByteBuffer buffer = ByteBuffer.allocate(WINDOW);
        for (long at = end.offset(); at < size; at += buffer.limit()) {
            buffer.clear().limit((int) Math.min(WINDOW, size - at));
            file.read(at, buffer);
            copy.write(at - end.offset(), buffer.flip());
        }
        copy.force();
    }

    private void follow() throws IOException {
        Chain chain = new Chain(end.hash());
        int part = 0;
        for (FileFrame found = scan.at(bad); found != null; found = scan.at(bad)) {
            Frame frame = found.frame();
            if (frame.sequence() != end.sequence() + 1 || frame.part() != part || !Arrays.equals(frame.hash(),
                    chain.after(frame.sequence(), part, frame.isLast(), frame.payload()))) {
                return;
            }
            chain.advance(frame.hash());
            part++;
            bad = found.end();
            if (frame.isLast()) {
                places.add(found.offset());
                end = new Point(frame.sequence(), bad, frame.hash());
                part = 0;
            }
        }
    }

    private void judge(@Nullable Point mark) throws IOException, StoreException {
        long sequence = end.sequence() + 1;
        if (mark != null && mark.sequence() >= sequence) {
            throw bad < size ? JournalTrouble.damaged(path, sequence, bad) : JournalTrouble.tooShort(path, mark, bad);
        }
        for (FileFrame found = scan.search(bad + 1, sequence); found != null; found = scan.search(found.end(),
                sequence)) {
            after = found;
            if (found.forced() > end.offset()) {
                throw JournalTrouble.damaged(path, sequence, bad);
            }
        }
    }
}
