package org.laurea.office.internal.intake.comparison;

import java.time.Instant;
import java.util.UUID;

import org.eclipse.jdt.annotation.Nullable;
import org.laurea.core.store.Batch;
import org.laurea.core.store.BatchHead;
import org.laurea.core.store.BatchState;
import org.laurea.core.store.Change;
import org.laurea.core.store.StoredType;
import org.laurea.office.intake.BatchPlan;

/** A batch that rows go to, and how many. */
public final class BatchTally {

    private final Batch batch;
    private final boolean isNew;
    private int added;
    private int changed;
    private int same;

    private BatchTally(Batch batch, boolean isNew) {
        this.batch = batch;
        this.isNew = isNew;
    }

    static BatchTally of(Batch known) {
        return new BatchTally(known, false);
    }

    static BatchTally opened(StoredType type, String unit, String day, String name) {
        return new BatchTally(new Batch(UUID.randomUUID(), type, unit, day, new BatchHead(name, BatchState.DRAFT), 0,
                0, Instant.EPOCH), true);
    }

    public Batch batch() {
        return batch;
    }

    public boolean isNew() {
        return isNew;
    }

    void add(int rows) {
        added += rows;
    }

    void change() {
        changed++;
    }

    void keep() {
        same++;
    }

    public int added() {
        return added;
    }

    boolean isTouched() {
        return added + changed > 0;
    }

    /** The step that comes before those of its records; {@code null} if none is needed. */
    @Nullable
    Change first() {
        if (isNew) {
            return new Change.BatchOpened(batch.id(), batch.type(), batch.unit(), batch.day(), batch.head());
        }
        return isTouched() && batch.state() == BatchState.CHECKED ? new Change.BatchAltered(batch.id(), batch.head(),
                new BatchHead(batch.head().name(), BatchState.DRAFT)) : null;
    }

    public BatchPlan plan() {
        return new BatchPlan(batch.id(), isNew, batch.day(), batch.unit(), batch.head().name(), batch.state(),
                batch.records(), added, changed, same);
    }
}
