package org.laurea.office.internal.desk;

import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executor;
import java.util.function.Consumer;

import org.laurea.core.store.Entry;
import org.laurea.core.store.RecordStore;
import org.laurea.core.store.RecordStore.Registration;
import org.laurea.core.store.StoreException;
import org.laurea.core.text.InputException;
import org.laurea.degree.DegreeCategory;
import org.laurea.office.Desk;
import org.laurea.office.DeskSettings;
import org.laurea.office.InstalledTypes;
import org.laurea.office.LostChange;
import org.laurea.office.document.BatchDocument;
import org.laurea.office.edit.EditCompanion;
import org.laurea.office.internal.document.DocHost;
import org.laurea.office.internal.document.DocumentLoader;
import org.laurea.office.internal.document.LiveDocument;
import org.laurea.validation.LiveCheck;

/** A user at work on a store. */
final class WorkingDesk implements Desk, DocHost {

    private final RecordStore store;
    private final String user;
    private final Executor listeners;
    private final DeskTools tools;
    private final OfficeChecks checks;
    private final DeskThreads threads = new DeskThreads();
    private final OpenDocuments documents;
    private final List<Consumer<LostChange>> lostListeners = new CopyOnWriteArrayList<>();
    private final Registration registration;

    WorkingDesk(RecordStore store, String user, Executor listeners, DeskTools tools) {
        this.store = store;
        this.user = user;
        this.listeners = listeners;
        this.tools = tools;
        this.checks = new OfficeChecks(tools.checks(), tools.settings().load());
        this.documents = new OpenDocuments(store, listeners);
        this.registration = store.listen(entry -> threads.write(() -> written(entry)));
    }

    @Override
    public RecordStore store() {
        return store;
    }

    @Override
    public String user() {
        return user;
    }

    @Override
    public InstalledTypes types() {
        return tools.types();
    }

    @Override
    public DeskSettings settings() {
        return checks.settings();
    }

    @Override
    public void choose(DeskSettings settings) throws InputException {
        tools.settings().save(settings);
        checks.choose(settings);
    }

    @Override
    public CompletableFuture<BatchDocument> open(UUID batch, Consumer<BatchDocument> glance) {
        return documents.open(batch, fresh -> threads.afterWriting(() -> load(fresh, glance))).loaded();
    }

    private void load(OpenDocument waiting, Consumer<BatchDocument> glance) {
        try {
            UUID batch = waiting.batch();
            String type = store.batch(batch).map(known -> known.type().id()).orElse("");
            LiveDocument document = new DocumentLoader(this, waiting).load(batch, types().named(type),
                    first -> listeners.execute(() -> glance.accept(first)));
            listeners.execute(() -> waiting.isThere(document));
        } catch (StoreException | InputException | RuntimeException e) {
            documents.remove(waiting);
            listeners.execute(() -> waiting.loaded().completeExceptionally(e));
        }
    }

    @Override
    public CompletableFuture<Optional<Entry>> undo() {
        return written(() -> new Undoing(this).undo());
    }

    @Override
    public CompletableFuture<Optional<Entry>> redo() {
        return written(() -> new Undoing(this).redo());
    }

    /** Runs on the thread that writes; completes on that of the listeners, after the documents have what came of it. */
    private <T> CompletableFuture<T> written(Callable<T> work) {
        CompletableFuture<T> done = new CompletableFuture<>();
        threads.write(() -> {
            try {
                T result = work.call();
                listeners.execute(() -> done.complete(result));
            } catch (Exception e) {
                listeners.execute(() -> done.completeExceptionally(e));
            }
        });
        return done;
    }

    @Override
    public Registration listen(Consumer<LostChange> listener) {
        lostListeners.add(listener);
        return () -> lostListeners.remove(listener);
    }

    @Override
    public void lost(LostChange change) {
        lostListeners.forEach(listener -> listener.accept(change));
    }

    @Override
    public InstantSource clock() {
        return tools.clock();
    }

    @Override
    public Executor listeners() {
        return listeners;
    }

    @Override
    public Executor writer() {
        return threads.writer();
    }

    @Override
    public Executor checker() {
        return threads.checker();
    }

    /** The thread that loads documents. */
    Executor loader() {
        return threads.loader();
    }

    @Override
    public LiveCheck check(DegreeCategory category, boolean isNew) throws InputException {
        return checks.check(category, isNew);
    }

    @Override
    public int mostAtOnce() {
        return tools.mostAtOnce();
    }

    @Override
    public List<EditCompanion> companions() {
        return tools.companions().get();
    }

    @Override
    public void written(Entry entry) {
        documents.written(entry);
    }

    @Override
    public void close() {
        registration.close();
        threads.close();
        documents.close();
        store.close();
    }
}
