package org.laurea.hub.internal.web;

import java.time.Duration;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/** The calls under way. Once it is closed no more come in, and who closes it waits for the last. */
final class Traffic {

    private final ReentrantLock lock = new ReentrantLock();
    private final Condition isQuiet = lock.newCondition();
    private int underWay;
    private boolean isClosed;

    /** Whether the call may come in; then it has to leave. */
    boolean enter() {
        lock.lock();
        try {
            if (isClosed) {
                return false;
            }
            underWay++;
            return true;
        } finally {
            lock.unlock();
        }
    }

    void leave() {
        lock.lock();
        try {
            underWay--;
            isQuiet.signalAll();
        } finally {
            lock.unlock();
        }
    }

    int underWay() {
        lock.lock();
        try {
            return underWay;
        } finally {
            lock.unlock();
        }
    }

    /** Lets nobody in and waits until everybody left; at most so long. */
    void close(Duration patience) {
        long left = patience.toNanos();
        lock.lock();
        try {
            isClosed = true;
            while (underWay > 0 && left > 0) {
                left = isQuiet.awaitNanos(left);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            lock.unlock();
        }
    }
}
