package org.laurea.store.internal.journal;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;

import org.eclipse.jdt.annotation.Nullable;

/**
 * Lets threads that wait for durability share one force: the first leads and forces for all that are sealed by then, the others
 * wait for it. After a failure nothing is sealed until what is not durable has been cut; each cut begins a new generation.
 */
final class GroupForce {

    /** Does the work, on the leader's thread. */
    @FunctionalInterface
    interface Work {

        /** Returns when everything up to {@code point} is durable. */
        void force(Point point) throws IOException;
    }

    private final Work work;
    private final List<Long> cuts = new ArrayList<>();
    private Point sealed;
    private Point durable;
    private boolean isBusy;
    private @Nullable IOException failure;

    /** Everything up to {@code start} is durable. */
    GroupForce(Point start, Work work) {
        this.work = work;
        this.sealed = start;
        this.durable = start;
    }

    /** How often there was a cut. */
    synchronized int generation() {
        return cuts.size();
    }

    /** The newest sealed entry. */
    synchronized Point sealed() {
        return sealed;
    }

    /** The newest durable entry. */
    synchronized Point durable() {
        return durable;
    }

    /** Seals the next entry. */
    synchronized void seal(Point point) throws IOException {
        check();
        sealed = point;
    }

    /** Says that the end of the file is not what it should be. */
    synchronized void fail(IOException cause) {
        failure = cause;
        notifyAll();
    }

    /** Returns when an entry that was sealed in {@code generation} is durable. */
    void await(long sequence, int generation) throws IOException {
        Point target = follow(sequence, generation);
        if (target == null) {
            return;
        }
        IOException failed = new IOException("the force did not return");
        try {
            work.force(target);
            failed = null;
        } catch (IOException e) {
            failed = e;
            throw e;
        } finally {
            done(failed == null ? target : durable(), failed);
        }
    }

    /** Waits for others; {@code null} if that was enough, else what this thread has to force. */
    private synchronized @Nullable Point follow(long sequence, int generation) throws IOException {
        waitWhile(() -> isBusy && failure == null && durable.sequence() < sequence && generation == cuts.size());
        if (generation < cuts.size() && sequence > cuts.get(generation)) {
            throw new IOException("the entry was cut after a failure");
        } else if (durable.sequence() >= sequence) {
            return null;
        }
        check();
        isBusy = true;
        return sealed;
    }

    /** Ends a failure: {@code cut} restores the end of the durable part. Called while nobody writes. */
    synchronized void recover(Work cut) throws IOException {
        if (failure == null) {
            return;
        }
        waitWhile(() -> isBusy);
        cut.force(durable);
        cuts.add(durable.sequence());
        sealed = durable;
        failure = null;
        notifyAll();
    }

    private synchronized void done(Point reached, @Nullable IOException cause) {
        isBusy = false;
        durable = reached;
        if (cause != null) {
            failure = cause;
        }
        notifyAll();
    }

    private void check() throws IOException {
        IOException cause = failure;
        if (cause != null) {
            throw new IOException(cause.getMessage(), cause);
        }
    }

    /** Waits, also through interruptions, which the thread then finds again. */
    private synchronized void waitWhile(BooleanSupplier condition) {
        boolean interrupted = false;
        while (condition.getAsBoolean()) {
            try {
                wait();
            } catch (InterruptedException e) {
                interrupted = true;
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
