package org.laurea.store.internal.journal;

import java.io.IOException;
import java.util.List;

import org.laurea.core.store.Change;
import org.laurea.core.store.Entry;
import org.laurea.core.store.StoreException;

/** Writes the frames of one entry behind the newest sealed entry of a file. */
final class FileAppender implements EntryAppender, FrameSink {

    /** From so many steps on the way to another thread and back is shorter than writing them. */
    private static final int MANY = 200;

    private enum State {
        OPEN, SEALED, GIVEN_UP
    }

    private final FileJournal journal;
    private final JournalStorage storage;
    private final GroupForce force;
    private final int generation;
    private final Point start;
    private final FrameMaker maker;
    private final Behind behind = new Behind();
    private State state = State.OPEN;
    private long offset;
    private long lastFrame;

    /** An appender that has the turn. */
    FileAppender(FileJournal journal, JournalStorage storage, GroupForce force, EntryHead head) {
        this.journal = journal;
        this.storage = storage;
        this.force = force;
        this.generation = force.generation();
        this.start = force.sealed();
        this.offset = start.offset();
        this.maker = new FrameMaker(start.sequence() + 1, head, new Chain(start.hash()), journal.cipher(), this);
    }

    @Override
    public long sequence() {
        return start.sequence() + 1;
    }

    @Override
    public void add(List<? extends Change> steps) throws StoreException {
        check(State.OPEN);
        boolean isAdded = false;
        try {
            if (steps.size() < MANY) {
                behind.await();
                maker.add(steps);
            } else {
                behind.begin(() -> maker.add(steps));
            }
            isAdded = true;
        } finally {
            if (!isAdded) {
                close();
            }
        }
    }

    @Override
    public void write(Frame frame) throws StoreException {
        FileFrame placed = new FileFrame(frame, offset, force.durable().offset());
        try {
            storage.write(placed);
            lastFrame = offset;
            offset = placed.end();
            if (frame.isLast()) {
                journal.seal(new Point(frame.sequence(), offset, frame.hash()), lastFrame);
                state = State.SEALED;
            }
        } catch (IOException e) {
            throw storage.writingFailed(e);
        }
    }

    @Override
    public Entry seal() throws StoreException {
        check(State.OPEN);
        try {
            behind.await();
            return maker.finish();
        } finally {
            close();
        }
    }

    @Override
    public void force() throws StoreException {
        check(State.SEALED);
        try {
            force.await(sequence(), generation);
        } catch (IOException e) {
            throw storage.writingFailed(e);
        }
    }

    private void check(State wanted) {
        if (state != wanted) {
            throw new IllegalStateException("the entry is " + state);
        }
    }

    @Override
    public void close() throws StoreException {
        if (state == State.OPEN) {
            state = State.GIVEN_UP;
            try {
                behind.await();
            } finally {
                giveUp();
            }
        }
    }

    private void giveUp() throws StoreException {
        try {
            journal.giveUp(start);
        } catch (IOException e) {
            throw storage.writingFailed(e);
        }
    }
}
