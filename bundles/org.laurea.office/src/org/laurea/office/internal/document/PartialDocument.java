package org.laurea.office.internal.document;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;

import org.eclipse.jdt.annotation.Nullable;
import org.laurea.core.record.RecordType;
import org.laurea.core.store.Batch;
import org.laurea.core.store.Entry;
import org.laurea.core.store.Reason;
import org.laurea.core.store.RecordStore.Registration;
import org.laurea.core.store.StoredRecord;
import org.laurea.core.store.StoredType;
import org.laurea.office.document.BatchDocument;
import org.laurea.office.document.CellEdit;
import org.laurea.office.document.DocumentListener;
import org.laurea.office.document.RowFinding;
import org.laurea.office.document.Tally;
import org.laurea.validation.Severity;

/**
 * The first records of a batch, to look at.
 *
 * @param batch the batch
 * @param recordType {@code null} if its module is not installed
 * @param records the records
 */
record PartialDocument(Batch batch, @Nullable RecordType recordType, List<StoredRecord> records)
        implements BatchDocument {

    PartialDocument {
        records = List.copyOf(records);
    }

    @Override
    public boolean isPartial() {
        return true;
    }

    @Override
    public boolean isReadOnly() {
        return true;
    }

    @Override
    public boolean isBehind() {
        return true;
    }

    @Override
    public StoredType type() {
        return batch.type();
    }

    @Override
    public int size() {
        return records.size();
    }

    @Override
    public StoredRecord record(int index) {
        return records.get(index);
    }

    @Override
    public String value(int index, int field) {
        return records.get(index).values().get(field);
    }

    @Override
    public @Nullable String imported(int index, int field) {
        return records.get(index).imported().get(field);
    }

    @Override
    public int indexOf(UUID record) {
        for (int i = 0; i < records.size(); i++) {
            if (records.get(i).id().equals(record)) {
                return i;
            }
        }
        return -1;
    }

    @Override
    public @Nullable Severity mark(int index, int field) {
        return null;
    }

    @Override
    public @Nullable Severity mark(int index) {
        return null;
    }

    @Override
    public List<RowFinding> findings(int index) {
        return List.of();
    }

    @Override
    public void forEachFinding(Consumer<RowFinding> sink) {
        // none is known yet
    }

    @Override
    public Tally tally() {
        return new Tally(0, 0, 0, 0, 0, Map.of(), 0);
    }

    @Override
    public CompletableFuture<Entry> edit(Reason reason, List<CellEdit> edits) {
        return LiveDocument.refused();
    }

    @Override
    public CompletableFuture<Entry> add(Reason reason, List<List<String>> rows) {
        return LiveDocument.refused();
    }

    @Override
    public CompletableFuture<Entry> put(Reason reason, List<CellEdit> edits, List<List<String>> rows) {
        return LiveDocument.refused();
    }

    @Override
    public CompletableFuture<Entry> remove(Reason reason, List<UUID> gone) {
        return LiveDocument.refused();
    }

    @Override
    public CompletableFuture<Entry> accept(List<RowFinding> warnings, String why) {
        return LiveDocument.refused();
    }

    @Override
    public CompletableFuture<Entry> withdraw(List<RowFinding> warnings) {
        return LiveDocument.refused();
    }

    @Override
    public CompletableFuture<Entry> rename(String name) {
        return LiveDocument.refused();
    }

    @Override
    public CompletableFuture<Tally> check() {
        return LiveDocument.refused();
    }

    @Override
    public Registration listen(DocumentListener listener) {
        return () -> {};
    }

    @Override
    public void close() {
        // nothing is held
    }
}
