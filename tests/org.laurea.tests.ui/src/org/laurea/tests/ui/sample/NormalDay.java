package org.laurea.tests.ui.sample;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;

import org.eclipse.ui.PlatformUI;
import org.laurea.core.store.Batch;
import org.laurea.core.store.BatchHead;
import org.laurea.core.store.BatchState;
import org.laurea.core.store.Change;
import org.laurea.core.store.ChangeSet;
import org.laurea.core.store.ConflictException;
import org.laurea.core.store.Reason;
import org.laurea.core.store.RecordStore;
import org.laurea.core.store.StoreException;
import org.laurea.office.Desk;

/**
 * The store of an office that is in time: some batches to do, some sent in the last days.
 *
 * @param today the day
 */
public record NormalDay(LocalDate today) {

    private static final int[] SENT_DAYS_AGO = {11, 9, 8, 7, 4, 3, 2, 1};
    private static final int[] SENT_RECORDS = {18, 42, 25, 60, 12, 38, 52, 30};
    private static final long SEED = 300;

    /** Fills the store; the batch to work on is that of {@code table}. */
    public UUID fill(SampleTable table, List<String> names) {
        for (int i = 0; i < SENT_DAYS_AGO.length; i++) {
            LocalDate sent = today.minusDays(SENT_DAYS_AGO[i]);
            SampleTable rows = SampleTable.of("regular", SENT_RECORDS[i], 0, SEED + i, sent.minusDays(3));
            state(Batches.of(rows, names.get(0) + ' ' + (i + 1)), BatchState.SENT, sent);
        }
        Batches.of(SampleTable.of("selfstudy", 24, 2, SEED + 20, today.minusDays(4)), names.get(1));
        Batches.of(SampleTable.of("continuing", 40, 3, SEED + 21, today.minusDays(1)), names.get(2));
        UUID twins = Batches.of(SampleTable.of("dual", 20, 0, SEED + 22, today.minusDays(2)), names.get(3));
        state(twins, BatchState.CHECKED, today);
        return Batches.of(table, names.get(4));
    }

    private static void state(UUID id, BatchState state, LocalDate day) {
        RecordStore store = PlatformUI.getWorkbench().getWorkbenchWindows()[0].getService(Desk.class).store();
        try {
            Batch batch = store.batch(id).orElseThrow();
            Instant when = day.atTime(LocalTime.of(9, 10)).atZone(ZoneId.systemDefault()).toInstant();
            store.apply(new ChangeSet(UUID.randomUUID(), when, System.getProperty("user.name"), Reason.of("restate"),
                    List.of(new Change.BatchAltered(id, batch.head(),
                            new BatchHead(batch.head().name(), state)))));
        } catch (StoreException | ConflictException failure) {
            throw new IllegalStateException(failure);
        }
    }
}
