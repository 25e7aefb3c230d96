package org.laurea.workbench.board;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;

import org.laurea.core.store.RecordStore;
import org.laurea.core.store.RecordStore.Registration;
import org.laurea.core.store.StoreException;
import org.laurea.core.text.Localized;
import org.laurea.office.Desk;

/**
 * All batches and the newest change, read again in the background whenever the store has a new entry. Parts get it from their site;
 * they read it and hear of it on the UI thread.
 */
public final class Board implements AutoCloseable {

    private final RecordStore store;
    private final String user;
    private final Executor ui;
    private final ExecutorService reader = Executors.newSingleThreadExecutor(Board::daemon);
    private final AtomicBoolean isAsked = new AtomicBoolean();
    private final List<Consumer<BoardState>> listeners = new CopyOnWriteArrayList<>();
    private final Registration registration;
    private final Optional<Localized> whyReadOnly;
    private volatile BoardState state = BoardState.UNKNOWN;
    private volatile Optional<Localized> trouble = Optional.empty();

    /**
     * The board of a desk, whose parts live on {@code ui}.
     *
     * @param whyReadOnly why its store can only be read, such as who else works on it; empty if it can be changed
     */
    public Board(Desk desk, Executor ui, Optional<Localized> whyReadOnly) {
        this.whyReadOnly = whyReadOnly;
        this.store = desk.store();
        this.user = desk.user();
        this.ui = ui;
        this.registration = store.listen(entry -> refresh());
        refresh();
    }

    /** What it says now. */
    public BoardState state() {
        return state;
    }

    /** Why the store did not answer when it was last asked. */
    public Optional<Localized> trouble() {
        return trouble;
    }

    /** Why nothing can be changed, in a sentence; empty if the store can be changed. */
    public Optional<Localized> whyReadOnly() {
        return whyReadOnly;
    }

    /** Tells {@code listener} what it says, now and whenever that is different, until the returned handle is closed. */
    public Registration listen(Consumer<BoardState> listener) {
        listeners.add(listener);
        listener.accept(state);
        return () -> listeners.remove(listener);
    }

    /** Asks the store again, though it told of nothing new. */
    public void refresh() {
        if (isAsked.compareAndSet(false, true)) {
            try {
                reader.execute(this::read);
            } catch (RejectedExecutionException e) {
                isAsked.set(true);
            }
        }
    }

    @Override
    public void close() {
        registration.close();
        reader.shutdownNow();
        listeners.clear();
    }

    private void read() {
        isAsked.set(false);
        try {
            BoardState fresh = new BoardState(true, store.batches(), store.head(), store.undoable(user),
                    store.redoable(user));
            trouble = Optional.empty();
            state = fresh;
        } catch (StoreException e) {
            trouble = Optional.of(e.text());
        }
        ui.execute(() -> listeners.forEach(listener -> listener.accept(state)));
    }

    private static Thread daemon(Runnable work) {
        Thread thread = new Thread(work, "laurea-board");
        thread.setDaemon(true);
        return thread;
    }
}
