package org.laurea.office.internal.document;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.function.Supplier;

import org.eclipse.jdt.annotation.Nullable;
import org.laurea.core.record.RecordType;
import org.laurea.core.store.Acceptance;
import org.laurea.core.store.Batch;
import org.laurea.core.store.BatchHead;
import org.laurea.core.store.BatchState;
import org.laurea.core.store.Change;
import org.laurea.core.store.Entry;
import org.laurea.core.store.Reason;
import org.laurea.core.store.RecordStore.Registration;
import org.laurea.core.store.StoreException;
import org.laurea.core.store.StoreException.Trouble;
import org.laurea.core.store.StoredRecord;
import org.laurea.core.store.StoredType;
import org.laurea.core.text.Localized;
import org.laurea.core.text.Messages;
import org.laurea.degree.DegreeCategory;
import org.laurea.office.document.BatchDocument;
import org.laurea.office.document.CellEdit;
import org.laurea.office.document.DocumentListener;
import org.laurea.office.document.RowFinding;
import org.laurea.office.document.Tally;
import org.laurea.validation.Severity;

/** An open batch. Everything here happens on the thread of the listeners. */
public final class LiveDocument implements BatchDocument {

    private final DocHost host;
    private final DocHolder holder;
    private final DocState state;
    private final @Nullable DegreeCategory category;
    private final DocWriter writer;
    private final DocFindings findings;
    private final @Nullable FullCheck fullCheck;
    private final List<DocumentListener> listeners = new ArrayList<>();

    LiveDocument(DocHost host, DocHolder holder, DocState state, @Nullable DegreeCategory category, long head) {
        this.host = host;
        this.holder = holder;
        this.state = state;
        this.category = category;
        this.findings = new DocFindings(state);
        this.fullCheck = category == null ? null : new FullCheck(host, state, category);
        this.writer = new DocWriter(host, holder, state, listeners, fullCheck, head);
    }

    @Override
    public Batch batch() {
        return state.batch();
    }

    @Override
    public StoredType type() {
        return batch().type();
    }

    @Override
    public @Nullable RecordType recordType() {
        DegreeCategory known = category;
        return known == null ? null : known.recordType();
    }

    @Override
    public boolean isReadOnly() {
        return category == null || state.isGone() || batch().state().compareTo(BatchState.SENT) >= 0
                || host.store().info().isReadOnly();
    }

    @Override
    public int size() {
        return state.table.size();
    }

    @Override
    public StoredRecord record(int index) {
        return state.table.at(index).stored(batch().id());
    }

    @Override
    public String value(int index, int field) {
        return state.table.at(index).value(field);
    }

    @Override
    public @Nullable String imported(int index, int field) {
        return state.table.at(index).imported(field);
    }

    @Override
    public int indexOf(UUID record) {
        DocRecord known = state.table.get(record);
        return known == null ? -1 : known.index;
    }

    @Override
    public @Nullable Severity mark(int index, int field) {
        return state.table.at(index).tally.mark(field);
    }

    @Override
    public @Nullable Severity mark(int index) {
        return state.table.at(index).tally.mark();
    }

    @Override
    public List<RowFinding> findings(int index) {
        List<RowFinding> all = new ArrayList<>();
        findings.forEach(state.table.at(index), all::add);
        return all;
    }

    @Override
    public void forEachFinding(Consumer<RowFinding> sink) {
        state.table.all().forEach(record -> findings.forEach(record, sink));
    }

    @Override
    public Tally tally() {
        return state.tally.tally();
    }

    @Override
    public boolean isBehind() {
        return state.isBehind();
    }

    @Override
    public CompletableFuture<Entry> edit(Reason reason, List<CellEdit> edits) {
        return put(reason, edits, List.of());
    }

    @Override
    public CompletableFuture<Entry> add(Reason reason, List<List<String>> rows) {
        return put(reason, List.of(), rows);
    }

    @Override
    public CompletableFuture<Entry> put(Reason reason, List<CellEdit> edits, List<List<String>> rows) {
        return change(reason, () -> {
            List<Change> steps = new ArrayList<>(
                    DocSteps.edits(state, Companions.with(this, host.companions(), edits)));
            steps.addAll(DocSteps.adds(state, rows, host.clock().instant()));
            return steps;
        });
    }

    @Override
    public CompletableFuture<Entry> remove(Reason reason, List<UUID> records) {
        return change(reason, () -> DocSteps.removals(state, records));
    }

    private CompletableFuture<Entry> change(Reason reason, Supplier<List<Change>> steps) {
        if (isReadOnly()) {
            return refused();
        }
        List<Change> changes = steps.get();
        return writer.submit(reason, changes.isEmpty() ? changes : DocSteps.asDraft(batch(), changes));
    }

    @Override
    public CompletableFuture<Entry> accept(List<RowFinding> warnings, String why) {
        if (isReadOnly()) {
            return refused();
        }
        List<Acceptance> accepted = findings.acceptances(warnings, why);
        return writer.submit(Reason.of("accept", accepted.size()),
                accepted.stream().<Change>map(Change.WarningAccepted::new).toList());
    }

    @Override
    public CompletableFuture<Entry> withdraw(List<RowFinding> warnings) {
        if (isReadOnly()) {
            return refused();
        }
        List<Change> steps = new ArrayList<>();
        for (RowFinding warning : warnings) {
            Acceptance acceptance = warning.acceptance();
            if (acceptance != null) {
                steps.add(new Change.AcceptanceWithdrawn(acceptance));
            }
        }
        return writer.submit(Reason.of("withdraw", steps.size()), DocSteps.asDraft(batch(), steps));
    }

    @Override
    public CompletableFuture<Entry> rename(String name) {
        if (isReadOnly()) {
            return refused();
        }
        BatchHead head = batch().head();
        return writer.submit(Reason.of("rename"), name.equals(head.name()) ? List.of()
                : List.of(new Change.BatchAltered(batch().id(), head, new BatchHead(name, head.state()))));
    }

    static <T> CompletableFuture<T> refused() {
        return CompletableFuture.failedFuture(
                new StoreException(Trouble.READ_ONLY, Messages.beside(LiveDocument.class).text("document.readonly")));
    }

    @Override
    public CompletableFuture<Tally> check() {
        FullCheck full = fullCheck;
        if (full == null) {
            return CompletableFuture.completedFuture(tally());
        }
        return full.runToTheEnd(true).thenComposeAsync(outcome -> {
            writer.tell(outcome);
            BatchState next = DocSteps.stateAfterCheck(batch().state(), size(), tally());
            if (isReadOnly() || next == batch().state()) {
                return CompletableFuture.completedFuture(tally());
            }
            BatchHead head = batch().head();
            return writer.submit(Reason.of("check"), List.of(
                    new Change.BatchAltered(batch().id(), head, new BatchHead(head.name(), next))))
                    .thenApply(entry -> tally());
        }, host.listeners());
    }

    @Override
    public Registration listen(DocumentListener listener) {
        listeners.add(listener);
        writer.catchUp();
        return () -> listeners.remove(listener);
    }

    /**
     * Takes over an entry that somebody else made, or the user by undoing.
     *
     * @param isLate whether later entries came before it
     */
    public void merge(Entry entry, List<Change> changes, boolean isLate) {
        writer.merge(entry, changes, isLate);
    }

    /** Tells of trouble with the store. */
    public void tell(Localized trouble) {
        List.copyOf(listeners).forEach(listener -> listener.failed(trouble));
    }

    @Override
    public void close() {
        holder.left();
    }
}
