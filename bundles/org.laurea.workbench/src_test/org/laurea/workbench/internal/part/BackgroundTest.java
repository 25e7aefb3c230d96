package org.laurea.workbench.internal.part;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.Test;

/** Work is done one at a time; what cannot begin says so, and nothing that it held stays. */
class BackgroundTest {

    private final BlockingQueue<Runnable> news = new LinkedBlockingQueue<>();
    private final Background background = new Background(news::add);
    private final List<String> told = new ArrayList<>();

    private void hear() throws InterruptedException {
        news.take().run();
    }

    @Test
    void whatIsBegunWhileSomethingIsUnderWayIsToldAndWiped() throws Exception {
        CountDownLatch latch = new CountDownLatch(1);
        background.start(() -> {
            latch.await();
            return "first";
        }, done -> told.add("first"), failure -> told.add("failed"));
        char[] pin = {'1', '2'};
        background.start(() -> "second", () -> Arrays.fill(pin, '\0'), told::add,
                failure -> told.add(Troubles.text(failure).isPresent() ? "busy" : "unknown"));
        assertEquals(List.of("busy"), told);
        assertArrayEquals(new char[2], pin);
        assertTrue(background.isBusy());
        latch.countDown();
        hear();
        assertEquals(2, told.size());
        assertFalse(background.isBusy());
    }

    @Test
    void whatFailedLetsGoOfWhatItHeldAndAnotherCanBegin() throws Exception {
        CountDownLatch released = new CountDownLatch(1);
        background.start(() -> {
            throw new IllegalStateException();
        }, released::countDown, done -> told.add("done"), failure -> told.add("failed"));
        released.await();
        hear();
        background.start(() -> "next", told::add, failure -> told.add("failed"));
        hear();
        assertEquals(List.of("failed", "next"), told);
    }

    @Test
    void whatIsStoppedEnds() throws Exception {
        background.start(() -> new CountDownLatch(1).await(1, TimeUnit.DAYS), done -> told.add("done"),
                failure -> told.add(failure.getClass().getSimpleName()));
        background.stop();
        hear();
        assertEquals(List.of("InterruptedException"), told);
    }
}
