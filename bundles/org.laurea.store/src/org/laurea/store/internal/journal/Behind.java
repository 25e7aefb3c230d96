package org.laurea.store.internal.journal;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;

import org.laurea.core.store.StoreException;

/** Pieces of work on another thread, one after the other. What fails there is thrown to the one thread that gives them out. */
final class Behind {

    /** A piece of work. */
    @FunctionalInterface
    interface Work {

        /** Does it. */
        void run() throws StoreException;
    }

    private CompletableFuture<Boolean> last = CompletableFuture.completedFuture(true);

    /** Begins a piece of work when the one before is done, and returns. */
    void begin(Work work) throws StoreException {
        await();
        CompletableFuture<Boolean> next = new CompletableFuture<>();
        Thread thread = new Thread(() -> done(work, next), "laurea journal");
        thread.setDaemon(true);
        thread.start();
        last = next;
    }

    private static void done(Work work, CompletableFuture<Boolean> future) {
        try {
            work.run();
            future.complete(true);
        } catch (Throwable e) {
            future.completeExceptionally(e);
        }
    }

    /** Returns when all work is done; each failure is thrown once. */
    void await() throws StoreException {
        CompletableFuture<Boolean> awaited = last;
        last = CompletableFuture.completedFuture(true);
        try {
            awaited.join();
        } catch (CompletionException e) {
            throw thrown(e.getCause());
        }
    }

    private static StoreException thrown(Throwable cause) {
        if (cause instanceof RuntimeException unchecked) {
            throw unchecked;
        } else if (cause instanceof Error error) {
            throw error;
        } else if (cause instanceof StoreException failure) {
            return failure;
        }
        throw new IllegalStateException(cause);
    }
}
