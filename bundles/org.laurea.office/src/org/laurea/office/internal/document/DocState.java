package org.laurea.office.internal.document;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import org.eclipse.jdt.annotation.Nullable;
import org.laurea.core.row.Row;
import org.laurea.core.store.Batch;
import org.laurea.core.store.BatchHead;
import org.laurea.core.store.StoredRecord;
import org.laurea.validation.LiveCheck;

/**
 * What a document shows. Changes gather until {@link #settle} brings order, findings and sums up to date; the findings of a big
 * change are left to a {@link FullCheck}, and until it is done the records that changed have none.
 */
final class DocState {

    final DocTable table = new DocTable();
    final AcceptanceBook acceptances;
    final TallyBook tally = new TallyBook();
    private final ColumnPool pool;
    private final Set<DocRecord> edited = new LinkedHashSet<>();
    private final Map<UUID, DocRecord> added = new LinkedHashMap<>();
    private final Set<Integer> numbers = new HashSet<>();
    private final Set<DocRecord> removed = new LinkedHashSet<>();
    private final Set<Integer> gone = new LinkedHashSet<>();
    private final Set<UUID> judged = new LinkedHashSet<>();
    private final Set<DocRecord> waiting = new HashSet<>();
    private final int mostAtOnce;
    private Batch batch;
    private boolean isGone;
    private boolean isBehind;
    private boolean isUnchecked;
    private long readAt;
    private @Nullable LiveCheck live;

    /** The state of a batch without records; changes of more than {@code mostAtOnce} records are left to a full check. */
    DocState(Batch batch, int mostAtOnce) {
        this.mostAtOnce = mostAtOnce;
        this.batch = batch;
        this.acceptances = new AcceptanceBook(batch.type());
        this.pool = new ColumnPool(batch.type().fields().size());
    }

    Batch batch() {
        return batch;
    }

    void setBatch(Batch now) {
        batch = now;
    }

    void setHead(BatchHead head) {
        batch = new Batch(batch.id(), batch.type(), batch.unit(), batch.day(), head, table.size(), batch.entry(),
                batch.changed());
    }

    boolean isGone() {
        return isGone;
    }

    void setGone(boolean isGoneNow) {
        isGone = isGoneNow;
    }

    @Nullable
    LiveCheck live() {
        return live;
    }

    /** Whether findings are left to a full check, which has to follow. */
    boolean isBehind() {
        return isBehind;
    }

    /** Whether the findings of a record are left to a full check. */
    boolean isWaiting(DocRecord record) {
        return isUnchecked || waiting.contains(record);
    }

    /** Takes records in for the first time; {@link #judge} or {@link #leave} has to follow. */
    void load(StoredRecord stored) {
        int last = table.size() == 0 ? 0 : table.at(table.size() - 1).number;
        table.append(new DocRecord(stored.id(), stored.position(), Math.max(last + 1, stored.position()),
                pool.pooled(stored.values()), stored.imported(), stored.entry()));
    }

    /** Takes another check, which has all rows; the sums are as {@code tallies} says, in the order of the rows. */
    void judge(LiveCheck check, List<RowTally> tallies) {
        live = check;
        for (int i = 0; i < tallies.size(); i++) {
            DocRecord record = table.at(i);
            tally.remove(record.tally);
            record.tally = tallies.get(i);
            tally.add(record.tally);
        }
    }

    /** Leaves the findings of all records to a full check. */
    void leave() {
        isBehind = true;
        isUnchecked = true;
    }

    /** Whether so many records are left to a full check. */
    boolean isMuch(int records) {
        return records > mostAtOnce;
    }

    /**
     * Takes another check, which has rows as they were a while ago; what changed since is put into it by {@link #settle}.
     *
     * @param records the records that the rows were of
     * @param tallies what the rows come to
     */
    void judgeAnew(LiveCheck check, List<DocRecord> records, List<Row> rows, List<RowTally> tallies) {
        live = check;
        isBehind = false;
        isUnchecked = false;
        waiting.clear();
        BitSet same = new BitSet(table.size());
        for (int i = 0; i < rows.size(); i++) {
            DocRecord record = records.get(i);
            if (table.has(record) && record.row() == rows.get(i)) {
                tally.remove(record.tally);
                record.tally = tallies.get(i);
                tally.add(record.tally);
                same.set(record.index);
            } else if (table.numbered(rows.get(i).number()) == null) {
                gone.add(rows.get(i).number());
            }
        }
        for (int i = same.nextClearBit(0); i < table.size(); i = same.nextClearBit(i + 1)) {
            edited.add(table.at(i));
        }
    }

    /** The record, also if it was added since the last {@link #settle}. */
    @Nullable
    DocRecord get(UUID id) {
        DocRecord fresh = added.get(id);
        DocRecord known = fresh == null ? table.get(id) : fresh;
        return known == null || removed.contains(known) ? null : known;
    }

    void add(UUID id, int position, List<String> values, Map<Integer, String> imported, long entry) {
        if (get(id) == null) {
            int number = table.numberFor(position, numbers, removed);
            numbers.add(number);
            added.put(id, new DocRecord(id, position, number, pool.pooled(values), imported, entry));
        }
    }

    void remove(UUID id) {
        DocRecord fresh = added.remove(id);
        DocRecord known = table.get(id);
        if (fresh == null && known != null) {
            removed.add(known);
        }
    }

    void edit(DocRecord record, Map<Integer, String> texts) {
        texts.replaceAll(pool::pooled);
        record.set(texts);
        edited.add(record);
    }

    /** Takes over what the store had after the entry {@code head}. */
    void reset(StoredRecord stored, long head) {
        add(stored.id(), stored.position(), stored.values(), stored.imported(), stored.entry());
        DocRecord record = get(stored.id());
        if (record != null) {
            record.reset(pool.pooled(stored.values()), stored);
            record.readAt = head;
            edited.add(record);
        }
    }

    /** The sequence of an entry that the head of the batch and the acceptances know of. */
    long readAt() {
        return readAt;
    }

    void setReadAt(long head) {
        readAt = head;
    }

    /** The findings of a record have to be looked at again, for what is accepted is different. */
    void judgeAgain(UUID record) {
        judged.add(record);
    }

    /** Brings everything up to date. */
    DocOutcome settle() {
        boolean isStructural = !added.isEmpty() || !removed.isEmpty();
        if (isStructural) {
            removed.forEach(record -> tally.remove(record.tally));
            table.merge(List.copyOf(added.values()), removed);
            setHead(batch.head());
        }
        edited.removeIf(record -> table.get(record.id) != record);
        Set<DocRecord> concerned = new LinkedHashSet<>(edited);
        concerned.addAll(added.values());
        removed.forEach(record -> gone.add(record.number));
        waiting.removeAll(removed);
        concerned.addAll(recheck(concerned));
        for (UUID id : judged) {
            DocRecord record = table.get(id);
            if (record != null) {
                concerned.add(record);
            }
        }
        Set<UUID> ids = new LinkedHashSet<>();
        for (DocRecord record : concerned) {
            ids.add(record.id);
            tally.remove(record.tally);
            record.tally = tallyOf(record);
            tally.add(record.tally);
        }
        clear();
        return new DocOutcome(isStructural, ids);
    }

    private RowTally tallyOf(DocRecord record) {
        LiveCheck check = live;
        return check == null || isWaiting(record) ? RowTally.NONE
                : RowTally.of(check, record.id, record.row(), acceptances);
    }

    /** Checks records, or leaves them to a full check; gives the records that have other findings now. */
    private List<DocRecord> recheck(Collection<DocRecord> put) {
        LiveCheck check = live;
        int count = put.size() + gone.size();
        if (isUnchecked || check == null || count == 0) {
            return List.of();
        }
        if (isBehind || isMuch(count)) {
            isBehind = true;
            waiting.addAll(put);
            return List.of();
        }
        List<Row> rows = put.stream().map(DocRecord::row).toList();
        put.forEach(record -> gone.remove(record.number));
        List<DocRecord> touched = new ArrayList<>();
        for (int number : check.change(rows, gone)) {
            DocRecord record = table.numbered(number);
            if (record != null) {
                touched.add(record);
            }
        }
        return touched;
    }

    private void clear() {
        edited.clear();
        added.clear();
        numbers.clear();
        removed.clear();
        gone.clear();
        judged.clear();
    }
}
