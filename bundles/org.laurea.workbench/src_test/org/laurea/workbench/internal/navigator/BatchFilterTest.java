package org.laurea.workbench.internal.navigator;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.laurea.core.store.Batch;
import org.laurea.core.store.BatchHead;
import org.laurea.core.store.BatchState;
import org.laurea.core.store.StoredType;
import org.laurea.workbench.internal.navigator.BatchFilter.Stage;

/** Which batches the navigator lists, and how. */
class BatchFilterTest {

    private static final Batch OLD = batch("regular", "20250618", BatchState.FILED);
    private static final Batch NEW = batch("regular", "20250625", BatchState.DRAFT);
    private static final Batch OTHER = batch("dual", "20250625", BatchState.CHECKED);
    private static final Batch DATELESS = batch("regular", "", BatchState.DRAFT);
    private static final List<Batch> ALL = List.of(OLD, NEW, OTHER, DATELESS);

    @Test
    void daysComeNewestFirstAndThoseWithoutDateBeforeAll() {
        assertEquals(List.of("", "20250625", "20250618"), days("", Stage.ALL));
    }

    @Test
    void aWorkspaceListsItsOwnCategory() {
        assertEquals(List.of("20250625"), days("dual", Stage.ALL));
    }

    @Test
    void stagesLeaveOutTheOthers() {
        assertEquals(List.of("20250618"), days("", Stage.DONE));
        assertEquals(List.of("", "20250625"), days("", Stage.OPEN));
        assertEquals(List.of("20250625"), days("", Stage.READY));
    }

    @Test
    void batchesOfADayStandByCategory() {
        assertEquals(List.of(OTHER, NEW), new BatchFilter("", Stage.ALL).days(ALL).get(1).batches());
    }

    private static List<String> days(String category, Stage stage) {
        return new BatchFilter(category, stage).days(ALL).stream().map(AwardDay::day).toList();
    }

    private static Batch batch(String type, String day, BatchState state) {
        return new Batch(UUID.randomUUID(), new StoredType(type, "1", type, type, List.of()), "10001", day,
                new BatchHead("", state), 3, 1, Instant.EPOCH);
    }
}
