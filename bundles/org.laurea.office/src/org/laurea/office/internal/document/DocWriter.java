package org.laurea.office.internal.document;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;

import org.eclipse.jdt.annotation.Nullable;
import org.laurea.core.store.Batch;
import org.laurea.core.store.Change;
import org.laurea.core.store.Conflict;
import org.laurea.core.store.ConflictException;
import org.laurea.core.store.Entry;
import org.laurea.core.store.Reason;
import org.laurea.core.store.StoreException;
import org.laurea.core.text.Localized;
import org.laurea.core.text.Messages;
import org.laurea.office.LostChange;
import org.laurea.office.document.DocumentChange;
import org.laurea.office.document.DocumentListener;

/** Makes changes show at once, writes them in order, and brings in what others wrote. */
final class DocWriter {

    private final DocHost host;
    private final DocHolder holder;
    private final DocState state;
    private final List<DocumentListener> listeners;
    private final Deque<Pending> pending = new ArrayDeque<>();
    private final @Nullable CatchUp catchUp;
    private final long head;

    /** A writer of a document that was loaded after the entry with the sequence {@code head}. */
    DocWriter(DocHost host, DocHolder holder, DocState state, List<DocumentListener> listeners,
            @Nullable FullCheck check, long head) {
        this.catchUp = check == null ? null : new CatchUp(host, check, this::caughtUp);
        this.host = host;
        this.holder = holder;
        this.state = state;
        this.listeners = listeners;
        this.head = head;
    }

    /** Shows a change set and writes it; one without steps is done when everything before it is. */
    CompletableFuture<Entry> submit(Reason reason, List<Change> changes) {
        CompletableFuture<Entry> saved = new CompletableFuture<>();
        if (changes.isEmpty()) {
            host.writer().execute(() -> nothing(saved));
            return saved;
        }
        Pending set = new Pending(UUID.randomUUID(), host.clock().instant(), reason, List.copyOf(changes), saved);
        StepApplier applier = StepApplier.of(state);
        set.changes().forEach(change -> applier.apply(change, 0));
        pending.add(set);
        holder.shows(set.id());
        host.writer().execute(() -> write(set));
        tell(state.settle());
        return saved;
    }

    private void nothing(CompletableFuture<Entry> saved) {
        try {
            Entry entry = host.store().head().orElseThrow();
            host.listeners().execute(() -> saved.complete(entry));
        } catch (StoreException | RuntimeException e) {
            host.listeners().execute(() -> saved.completeExceptionally(e));
        }
    }

    private void write(Pending set) {
        try {
            Entry entry = host.store().apply(set.changeSet(host.user()));
            host.written(entry);
            host.listeners().execute(() -> written(set, entry));
        } catch (ConflictException e) {
            List<Conflict> conflicts = e.conflicts();
            Localized text = Messages.beside(DocWriter.class).text("save.conflict");
            takeBack(set, e, text, listener -> listener.refused(conflicts));
        } catch (StoreException e) {
            Localized text = e.text();
            takeBack(set, e, text, listener -> listener.failed(text));
        } catch (RuntimeException e) {
            Localized text = Messages.beside(DocWriter.class).text("save.failed");
            takeBack(set, e, text, listener -> listener.failed(text));
        }
    }

    private void takeBack(Pending set, Exception why, Localized reason, Consumer<DocumentListener> news) {
        holder.tookBack(set.id());
        @Nullable
        StoredNow now = read(set);
        host.listeners().execute(() -> {
            takenBack(set, now);
            if (listeners.isEmpty()) {
                host.lost(new LostChange(state.batch(), set.reason(), reason));
            }
            List.copyOf(listeners).forEach(news);
            set.saved().completeExceptionally(why);
        });
    }

    private @Nullable StoredNow read(Pending set) {
        try {
            return StoredNow.read(host.store(), state.batch().id(), set.records());
        } catch (StoreException | RuntimeException e) {
            return null;
        }
    }

    private void written(Pending set, Entry entry) {
        pending.remove(set);
        stamp(entry);
        for (UUID id : set.records()) {
            DocRecord record = state.table.get(id);
            if (record != null) {
                record.entry = Math.max(record.entry, entry.sequence());
            }
        }
        set.saved().complete(entry);
        if (pending.isEmpty()) {
            tell(new DocOutcome(false, set.records()));
        }
    }

    private void stamp(Entry entry) {
        Batch batch = state.batch();
        if (entry.sequence() > batch.entry()) {
            state.setBatch(new Batch(batch.id(), batch.type(), batch.unit(), batch.day(), batch.head(),
                    state.table.size(), entry.sequence(), entry.when()));
        }
    }

    private void takenBack(Pending set, @Nullable StoredNow now) {
        pending.remove(set);
        if (now == null) {
            StepApplier.of(state).takeBack(set.changes());
        } else {
            now.restore(state);
            replay(set.records());
        }
        tell(state.settle());
    }

    /** What is still on its way shows again in records that were read anew. */
    private void replay(Set<UUID> records) {
        StepApplier applier = StepApplier.of(state);
        for (Pending later : pending) {
            for (Change change : later.changes()) {
                if (!(change instanceof Change.RecordEdited step) || records.contains(step.record())) {
                    applier.apply(change, 0);
                }
            }
        }
    }

    /**
     * Brings in an entry that did not come from here.
     *
     * @param isLate whether own changes may have been written since, so that its steps tell the past
     */
    void merge(Entry entry, List<Change> changes, boolean isLate) {
        if (entry.sequence() <= head) {
            return;
        }
        if (isLate) {
            Set<UUID> records = Pending.records(changes);
            host.writer().execute(() -> refresh(records));
            return;
        }
        StepApplier applier = new StepApplier(state,
                (record, field) -> pending.stream().anyMatch(set -> set.sets(record, field)));
        changes.forEach(change -> applier.apply(change, entry.sequence()));
        replay(Pending.records(changes));
        stamp(entry);
        tell(state.settle());
    }

    private void refresh(Set<UUID> records) {
        try {
            StoredNow now = StoredNow.read(host.store(), state.batch().id(), records);
            host.listeners().execute(() -> {
                now.restore(state);
                replay(records);
                tell(state.settle());
            });
        } catch (StoreException e) {
            Localized text = e.text();
            host.listeners().execute(() -> List.copyOf(listeners).forEach(listener -> listener.failed(text)));
        }
    }

    private void caughtUp(@Nullable DocOutcome outcome, @Nullable Throwable failure) {
        if (outcome != null) {
            tell(outcome);
        } else {
            Localized text = Messages.beside(DocWriter.class).text("check.failed");
            List.copyOf(listeners).forEach(listener -> listener.failed(text));
        }
    }

    /** Begins to check what was left to a check. */
    void catchUp() {
        CatchUp behind = catchUp;
        if (behind != null && state.isBehind()) {
            behind.begin();
        }
    }

    void tell(DocOutcome outcome) {
        catchUp();
        DocumentChange change = outcome.told(pending.isEmpty());
        List.copyOf(listeners).forEach(listener -> listener.changed(change));
    }
}
