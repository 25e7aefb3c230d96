package org.laurea.app.internal.start;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;

import org.eclipse.swt.widgets.Display;
import org.laurea.core.store.RecordStore;
import org.laurea.core.store.RecordStores;
import org.laurea.core.store.StoreException;
import org.laurea.core.store.StoreRequest;

/** A store that is being opened while the window is being made. */
final class StoreOpening {

    private final CompletableFuture<RecordStore> store;

    private StoreOpening(CompletableFuture<RecordStore> store) {
        this.store = store;
    }

    /** Begins to open a store. */
    static StoreOpening begin(RecordStores stores, StoreRequest request) {
        CompletableFuture<RecordStore> opened = new CompletableFuture<>();
        Thread opener = new Thread(() -> {
            try {
                opened.complete(stores.open(request));
            } catch (StoreException | RuntimeException | LinkageError e) {
                opened.completeExceptionally(e);
            }
        }, "laurea-open");
        opener.setDaemon(true);
        opener.start();
        return new StoreOpening(opened);
    }

    /** Waits for the store; windows of the display stay alive meanwhile. */
    RecordStore await(Display display) throws StoreException {
        store.whenComplete((opened, failure) -> display.wake());
        while (!store.isDone()) {
            if (!display.readAndDispatch()) {
                display.sleep();
            }
        }
        try {
            return store.join();
        } catch (CompletionException e) {
            if (e.getCause() instanceof StoreException trouble) {
                throw trouble;
            }
            throw e;
        }
    }
}
