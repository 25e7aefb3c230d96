package org.laurea.office.document;

import java.util.List;
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
import org.laurea.validation.Severity;

/**
 * A batch in memory with its findings, kept up to date with the store. Rows are addressed by index, 0 to {@link #size()} - 1, in
 * the order of their positions. It is read and changed on the executor of the desk alone.
 * <p>
 * A change shows at once, findings included unless it is a big one; the returned future completes when it is on disk. A change of values takes a batch
 * that was checked back to draft, in the same change set.
 */
public interface BatchDocument extends AutoCloseable {

    /** The batch, as it is now. */
    Batch batch();

    /** Its record type, as stored. */
    StoredType type();

    /** Its record type as the module describes it; {@code null} if the module is not installed, and nothing can be checked. */
    @Nullable
    RecordType recordType();

    /** Whether it can only be looked at: filed, module missing, or store read-only. */
    boolean isReadOnly();

    /**
     * Whether these are only the first records of a large batch, to look at until the whole is loaded: they have no findings yet and
     * do not change.
     */
    default boolean isPartial() {
        return false;
    }

    /** How many records it has. */
    int size();

    /** The record at an index. */
    StoredRecord record(int index);

    /** The text of a field. */
    String value(int index, int field);

    /** The text that a field had when it was imported, if it is another one now. */
    @Nullable
    String imported(int index, int field);

    /** The index of a record, or -1. */
    int indexOf(UUID record);

    /** How bad the worst open finding on a field is; {@code null} if there is none. Takes no time. */
    @Nullable
    Severity mark(int index, int field);

    /** How bad the worst open finding of a row is; {@code null} if there is none. Takes no time. */
    @Nullable
    Severity mark(int index);

    /** All findings on a row, accepted ones included, in the order of its fields. */
    List<RowFinding> findings(int index);

    /** All findings, those of the batch as a whole first. */
    void forEachFinding(Consumer<RowFinding> sink);

    /** How many findings there are. */
    Tally tally();

    /**
     * Whether records have no findings yet: very many that changed, or all of a large batch that was just opened. They are checked
     * as soon as somebody listens, who hears when the findings are there; {@link #tally()} does not count them before.
     */
    boolean isBehind();

    /** Sets cells; edits that change nothing are left out. One change set, whatever their number. */
    CompletableFuture<Entry> edit(Reason reason, List<CellEdit> edits);

    /** Adds records after the last one. */
    CompletableFuture<Entry> add(Reason reason, List<List<String>> rows);

    /** Sets cells and adds records after the last one, as one change set; such as a block that goes beyond the last row. */
    CompletableFuture<Entry> put(Reason reason, List<CellEdit> edits, List<List<String>> rows);

    /** Takes records out. */
    CompletableFuture<Entry> remove(Reason reason, List<UUID> records);

    /** Lets warnings stand for a reason. */
    CompletableFuture<Entry> accept(List<RowFinding> warnings, String why);

    /** Lets accepted warnings stand no longer. */
    CompletableFuture<Entry> withdraw(List<RowFinding> warnings);

    /** Gives the batch another name. */
    CompletableFuture<Entry> rename(String name);

    /** Checks every record anew; the batch becomes checked if nothing open is left but hints, and a draft otherwise. */
    CompletableFuture<Tally> check();

    /** Tells {@code listener} of changes until the returned handle is closed. */
    Registration listen(DocumentListener listener);

    /** Lets the document go; others that have it open keep it. */
    @Override
    void close();
}
