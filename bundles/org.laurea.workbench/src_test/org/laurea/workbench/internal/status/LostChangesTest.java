package org.laurea.workbench.internal.status;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.laurea.core.store.Batch;
import org.laurea.core.store.BatchHead;
import org.laurea.core.store.BatchState;
import org.laurea.core.store.StoredType;
import org.laurea.core.text.Localized;
import org.laurea.office.LostChange;
import org.laurea.office.edit.Reasons;
import org.laurea.workbench.internal.part.Texts;

/** What is lost is told once, together with what is lost at the same time. */
class LostChangesTest {

    private static final Batch BATCH = new Batch(UUID.randomUUID(),
            new StoredType("regular", "1", "zh", "en", List.of()),
            "10001", "20250625", new BatchHead("June", BatchState.DRAFT), 1, 1, Instant.EPOCH);

    private final Deque<Runnable> later = new ArrayDeque<>();
    private final List<String> told = new ArrayList<>();
    private final LostChanges lost = new LostChanges(later::add, told::add);

    private void lose(String why) {
        lost.accept(new LostChange(BATCH, Reasons.edit(1), Localized.verbatim(why)));
    }

    @Test
    void tellsBatchAndReason() {
        lose("the disk is full");
        assertEquals(List.of(), told);
        later.remove().run();
        assertEquals(1, told.size());
        assertTrue(told.get(0).contains("2025-06-25 June"), told::toString);
        assertTrue(told.get(0).contains("the disk is full"), told::toString);
    }

    @Test
    void tellsTogetherWhatComesTogetherAndNothingTwice() {
        for (int i = 1; i <= 7; i++) {
            lose("reason " + i);
        }
        later.remove().run();
        assertEquals(1, told.size());
        assertTrue(told.get(0).contains("reason 5"), told::toString);
        assertFalse(told.get(0).contains("reason 6"), told::toString);
        assertTrue(told.get(0).contains(Texts.beside(LostChanges.class).get("lost.more", 2)), told::toString);
        assertTrue(later.isEmpty());
        lose("reason 8");
        later.remove().run();
        assertFalse(told.get(1).contains("reason 1"), told::toString);
        assertTrue(told.get(1).contains("reason 8"), told::toString);
    }
}
