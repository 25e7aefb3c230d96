package org.laurea.app.internal.start;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.Proxy;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;

import org.eclipse.core.runtime.jobs.Job;
import org.junit.jupiter.api.Test;
import org.laurea.core.store.RecordStore;

/** The store is asked for nothing any more once the warming was ended. */
class StoreWarmingTest {

    private static final long NEVER = TimeUnit.HOURS.toMillis(1);

    private final AtomicInteger questions = new AtomicInteger();
    private final CompletableFuture<Void> asked = new CompletableFuture<>();
    private final AtomicBoolean isAnswered = new AtomicBoolean();
    private final Semaphore answer = new Semaphore(0);
    private final StoreWarming warming = new StoreWarming(
            (RecordStore) Proxy.newProxyInstance(RecordStore.class.getClassLoader(), new Class<?>[] {RecordStore.class},
                    (proxy, method, arguments) -> {
                        questions.incrementAndGet();
                        asked.complete(null);
                        answer.acquire();
                        isAnswered.set(true);
                        return null;
                    }));

    @Test
    void whatHasNotBegunNeverDoes() {
        warming.schedule(NEVER);
        warming.end();
        assertEquals(Job.NONE, warming.getState());
        assertEquals(0, questions.get());
    }

    @Test
    void whatIsUnderWayIsWaitedFor() throws Exception {
        warming.schedule();
        asked.get(20, TimeUnit.SECONDS);
        CompletableFuture<Boolean> waited = CompletableFuture.supplyAsync(() -> {
            warming.end();
            return isAnswered.get();
        });
        assertFalse(waited.isDone());
        answer.release();
        assertTrue(waited.get(20, TimeUnit.SECONDS));
        assertEquals(1, questions.get());
    }
}
