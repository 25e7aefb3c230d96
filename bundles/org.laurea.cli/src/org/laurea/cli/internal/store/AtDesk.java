package org.laurea.cli.internal.store;

import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import org.laurea.cli.internal.Session;
import org.laurea.core.store.ConflictException;
import org.laurea.core.store.RecordStore;
import org.laurea.core.store.StoreException;
import org.laurea.core.text.InputException;
import org.laurea.office.Desk;

/** A desk that a command works at, with a thread in the place of the one that screens are drawn on. */
final class AtDesk implements AutoCloseable {

    private final ExecutorService listeners = Executors.newSingleThreadExecutor(work -> {
        Thread thread = new Thread(work, "desk");
        thread.setDaemon(true);
        return thread;
    });
    private final Desk desk;

    /** A desk on the store, which it closes when it is closed. */
    AtDesk(StoreAccess access, boolean isReadOnly) throws InputException, StoreException {
        this(access, access.open(isReadOnly));
    }

    AtDesk(StoreAccess access, RecordStore store) {
        desk = access.office().desks().open(store, StoreAccess.user(), listeners);
    }

    Desk desk() {
        return desk;
    }

    RecordStore store() {
        return desk.store();
    }

    /** Begins something on the thread of the documents and waits until it is on disk. */
    <T> T done(Callable<CompletableFuture<T>> work) throws InputException, StoreException {
        return await(await(listeners.submit(work)));
    }

    /** Looks at something on the thread of the documents. */
    <T> T seen(Callable<T> work) throws InputException, StoreException {
        return await(listeners.submit(work));
    }

    private static <T> T await(Future<T> future) throws InputException, StoreException {
        try {
            return future.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        } catch (ExecutionException e) {
            Throwable cause = e.getCause();
            if (cause instanceof InputException input) {
                throw input;
            }
            if (cause instanceof StoreException store) {
                throw store;
            }
            if (cause instanceof ConflictException) {
                throw new InputException(Session.text("store.conflict"), e);
            }
            throw new IllegalStateException(cause);
        }
    }

    @Override
    public void close() {
        desk.close();
        listeners.shutdown();
    }
}
