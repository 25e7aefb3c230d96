package org.laurea.store.internal.journal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.laurea.core.store.StoreException;
import org.laurea.core.store.StoreException.Trouble;
import org.laurea.core.text.Localized;

/** Work that another thread does. */
@Timeout(60)
class BehindTest {

    private final Behind behind = new Behind();

    @Test
    void theCallerGoesOnMeanwhile() throws StoreException {
        CountDownLatch goesOn = new CountDownLatch(1);
        List<String> done = new ArrayList<>();
        behind.begin(() -> {
            awaited(goesOn);
            done.add("work");
        });
        goesOn.countDown();
        behind.await();
        assertEquals(List.of("work"), done);
    }

    @Test
    void piecesAreDoneInTheirOrder() throws StoreException {
        List<Integer> done = new ArrayList<>();
        for (int i = 0; i < 100; i++) {
            int number = i;
            behind.begin(() -> done.add(number));
        }
        behind.await();
        assertEquals(IntStream.range(0, 100).boxed().toList(), done);
    }

    @Test
    void aFailureIsThrownOnceAndNothingIsDoneAfterIt() throws StoreException {
        StoreException full = new StoreException(Trouble.DISK_FULL, Localized.verbatim("full"));
        List<String> done = new ArrayList<>();
        behind.begin(() -> {
            throw full;
        });
        assertSame(full, assertThrows(StoreException.class, () -> behind.begin(() -> done.add("next"))));
        behind.await();
        assertEquals(List.of(), done);
    }

    @Test
    void otherFailuresStayWhatTheyAre() throws StoreException {
        behind.begin(() -> {
            throw new IllegalArgumentException("wrong");
        });
        assertThrows(IllegalArgumentException.class, behind::await);
        behind.begin(() -> {
            throw new SimDisk.Stop();
        });
        assertThrows(SimDisk.Stop.class, behind::await);
    }

    private static void awaited(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
