package org.laurea.hub.internal.forward;

import java.io.IOException;

import org.eclipse.jdt.annotation.Nullable;
import org.laurea.core.seal.SealException;
import org.laurea.core.text.InputException;
import org.laurea.sync.client.HubException;

/**
 * Where a thread waits for others and may be called back. Nowhere else is it interrupted: in the middle of a change of the store an
 * interrupt would shut the files of the store.
 */
final class Outside implements AutoCloseable {

    private @Nullable Thread waiting;
    private boolean isOver;

    /** A call that may take its time. */
    @FunctionalInterface
    interface Errand<T> {
        T run() throws HubException, SealException, InputException, IOException, InterruptedException;
    }

    <T> T go(Errand<T> errand)
            throws HubException, SealException, InputException, IOException, InterruptedException {
        leave();
        try {
            return errand.run();
        } finally {
            comeBack();
        }
    }

    private synchronized void leave() throws InterruptedException {
        if (isOver) {
            throw new InterruptedException();
        }
        waiting = Thread.currentThread();
    }

    private synchronized void comeBack() {
        waiting = null;
        Thread.interrupted();
    }

    /** Calls the thread back, now or when it next wants to leave. */
    @Override
    public synchronized void close() {
        isOver = true;
        Thread thread = waiting;
        if (thread != null) {
            thread.interrupt();
        }
    }
}
