package org.laurea.store.internal.index;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import org.laurea.core.store.BatchHead;
import org.laurea.core.store.Change;
import org.laurea.core.store.Change.AcceptanceWithdrawn;
import org.laurea.core.store.Change.BatchAltered;
import org.laurea.core.store.Change.BatchDropped;
import org.laurea.core.store.Change.BatchOpened;
import org.laurea.core.store.Change.DocumentKept;
import org.laurea.core.store.Change.RecordAdded;
import org.laurea.core.store.Change.RecordEdited;
import org.laurea.core.store.Change.RecordRemoved;
import org.laurea.core.store.Change.WarningAccepted;
import org.laurea.store.internal.index.rows.AcceptanceRow;
import org.laurea.store.internal.index.rows.BatchRow;
import org.laurea.store.internal.index.rows.DocumentRow;

import jakarta.persistence.EntityManager;

/** Takes the steps of entries into the rows, and notes where a step does not fit what is there. */
final class Steps {

    private final Rows<BatchRow> batches;
    private final Rows<AcceptanceRow> acceptances;
    private final RecordSteps records;
    private final EntityManager manager;
    private final List<Clash> clashes = new ArrayList<>();
    private final Set<UUID> touchedBatches = new LinkedHashSet<>();
    private final Set<UUID> touchedRecords = new HashSet<>();
    private long sequence;
    private Instant when = Instant.EPOCH;
    private boolean isFinal;

    Steps(EntityManager manager, RecordSteps records) {
        this.batches = new Rows<>(manager, BatchRow.class, BatchRow::id);
        this.acceptances = new Rows<>(manager, AcceptanceRow.class, AcceptanceRow::id);
        this.records = records;
        this.manager = manager;
    }

    /** Begins an entry. */
    void begin(long entry, Instant made) {
        sequence = entry;
        when = made;
        isFinal = false;
        touchedBatches.clear();
        touchedRecords.clear();
    }

    /** Takes some steps of the entry. */
    void take(List<? extends Change> steps) {
        records.load(steps);
        for (Change step : steps) {
            if (step instanceof BatchOpened opened) {
                open(opened);
            } else {
                Optional<BatchRow> batch = batches.get(step.batch());
                batch.ifPresentOrElse(row -> take(step, row),
                        () -> clashes.add(new Clash(step.batch(), -1, "", "", "", 0)));
            }
        }
    }

    private void take(Change step, BatchRow batch) {
        if (step instanceof RecordEdited edited) {
            clashes.addAll(records.edit(edited, batch, sequence));
            touchedRecords.add(edited.record());
        } else if (step instanceof RecordAdded added) {
            clashes.addAll(records.add(added, batch, sequence));
            touchedRecords.add(added.record());
        } else if (step instanceof RecordRemoved removed) {
            clashes.addAll(records.remove(removed, batch));
            touchedRecords.add(removed.record());
        } else if (step instanceof BatchAltered altered) {
            alter(altered, batch);
        } else if (step instanceof BatchDropped dropped) {
            drop(dropped, batch);
        } else if (step instanceof WarningAccepted accepted) {
            accept(accepted, batch);
        } else if (step instanceof AcceptanceWithdrawn withdrawn) {
            withdraw(withdrawn, batch);
        } else if (step instanceof DocumentKept kept) {
            manager.persist(new DocumentRow(kept, sequence));
            isFinal = true;
        }
        touch(batch);
    }

    private void touch(BatchRow batch) {
        batch.touch(sequence, when);
        touchedBatches.add(batch.id());
    }

    private void open(BatchOpened opened) {
        Optional<BatchRow> there = batches.get(opened.batch());
        if (there.isPresent()) {
            clash(there.get(), "", opened.head().name(), there.get().head().name());
            return;
        }
        BatchRow row = new BatchRow(opened);
        batches.add(row);
        touch(row);
    }

    private void alter(BatchAltered altered, BatchRow batch) {
        BatchHead before = altered.before();
        BatchHead after = altered.after();
        BatchHead now = batch.head();
        boolean isRenamed = !before.name().equals(after.name());
        boolean isMoved = before.state() != after.state();
        if (isRenamed && !before.name().equals(now.name())) {
            clash(batch, before.name(), after.name(), now.name());
        }
        if (isMoved && before.state() != now.state()) {
            clash(batch, before.state().tag(), after.state().tag(), now.state().tag());
        }
        batch.alter(new BatchHead(isRenamed ? after.name() : now.name(), isMoved ? after.state() : now.state()));
    }

    private void drop(BatchDropped dropped, BatchRow batch) {
        if (batch.records() > 0) {
            clash(batch, "0", "", Integer.toString(batch.records()));
        } else if (!batch.head().equals(dropped.head())) {
            clash(batch, dropped.head().name(), "", batch.head().name());
        } else {
            batches.remove(batch);
        }
    }

    private void accept(WarningAccepted accepted, BatchRow batch) {
        Optional<AcceptanceRow> there = acceptances.get(AcceptanceRow.idOf(accepted.acceptance()));
        if (there.isPresent()) {
            clashes.add(new Clash(accepted.acceptance().record(), -1, "", accepted.acceptance().reason(),
                    there.get().reason(), batch.entry()));
        } else {
            acceptances.add(new AcceptanceRow(accepted.acceptance()));
        }
    }

    private void withdraw(AcceptanceWithdrawn withdrawn, BatchRow batch) {
        Optional<AcceptanceRow> there = acceptances.get(AcceptanceRow.idOf(withdrawn.acceptance()));
        String reason = there.map(AcceptanceRow::reason).orElse("");
        if (there.isPresent() && reason.equals(withdrawn.acceptance().reason())) {
            acceptances.remove(there.get());
        } else {
            clashes.add(new Clash(withdrawn.acceptance().record(), -1, withdrawn.acceptance().reason(), "", reason,
                    batch.entry()));
        }
    }

    private void clash(BatchRow batch, String expected, String mine, String theirs) {
        clashes.add(new Clash(batch.id(), -1, expected, mine, theirs, batch.entry()));
    }

    /** What did not fit so far. */
    List<Clash> clashes() {
        return clashes;
    }

    /** The batches that the entry concerns. */
    Set<UUID> batches() {
        return touchedBatches;
    }

    /** The records that the entry concerns. */
    Set<UUID> records() {
        return touchedRecords;
    }

    /** Whether the entry keeps a document. */
    boolean isFinal() {
        return isFinal;
    }

    /** Writes the rows of records that were only gathered so far. */
    void flush() {
        records.flush();
    }

    /** How many rows are held. */
    int size() {
        return records.size() + acceptances.size();
    }

    /** Forgets the rows, because the entity manager does. */
    void clear() {
        batches.clear();
        acceptances.clear();
        records.clear();
    }
}
