package org.laurea.office.internal.intake.comparison;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.UUID;

import org.eclipse.jdt.annotation.Nullable;
import org.laurea.core.row.Row;
import org.laurea.core.store.Change;
import org.laurea.core.store.Change.RecordAdded;
import org.laurea.core.store.Change.RecordEdited;
import org.laurea.core.store.RecordIds;

/**
 * The steps of an import: batches, then records that change, then new records while they are read from the file.
 */
public final class ImportChanges implements Iterator<Change> {

    private final Iterator<Change> ready;
    private final Iterator<Row> rows;
    private final LookedUp found;
    private final List<BatchTally> batches;
    private final int fields;
    private final Map<UUID, Integer> positions;
    private final RecordIds ids;
    private int place;
    private @Nullable RecordAdded next;

    /**
     * @param rows every row of the file, in the order in which they were looked up
     * @param found what they are
     * @param batches the batch of each group
     * @param fields how many fields a record has
     * @param positions the last position in each batch that has records already; it is counted on
     * @param ids the ids of new records
     */
    public ImportChanges(Iterator<Row> rows, LookedUp found, List<BatchTally> batches, int fields,
            Map<UUID, Integer> positions, RecordIds ids) {
        this.ids = ids;
        this.rows = rows;
        this.found = found;
        this.batches = batches;
        this.fields = fields;
        this.positions = positions;
        List<Change> first = new ArrayList<>();
        for (BatchTally batch : found.touched().values()) {
            Change change = batch.first();
            if (change != null) {
                first.add(change);
            }
        }
        found.changes().forEach(change -> first.add(new RecordEdited(change.batch(), change.record(),
                change.edits())));
        ready = first.iterator();
    }

    @Override
    public boolean hasNext() {
        while (next == null && !ready.hasNext() && rows.hasNext()) {
            next = added(rows.next(), place++);
        }
        return next != null || ready.hasNext();
    }

    private @Nullable RecordAdded added(Row row, int at) {
        int group = found.group(at);
        if (group < 0) {
            return null;
        }
        UUID batch = batches.get(group).batch().id();
        List<String> values = new ArrayList<>(fields);
        for (int field = 0; field < fields; field++) {
            values.add(row.text(field));
        }
        return new RecordAdded(batch, ids.next(), positions.merge(batch, 1, Integer::sum), values, Map.of());
    }

    @Override
    public Change next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        if (ready.hasNext()) {
            return ready.next();
        }
        RecordAdded given = next;
        next = null;
        if (given == null) {
            throw new NoSuchElementException();
        }
        return given;
    }
}
