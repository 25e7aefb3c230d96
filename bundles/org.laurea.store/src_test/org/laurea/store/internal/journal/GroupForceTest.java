package org.laurea.store.internal.journal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(60)
class GroupForceTest {

    private static final int THREADS = 8;
    private static final int EACH = Boolean.getBoolean("laurea.full") ? 2_000 : 50;

    @TempDir
    Path folder;

    @Test
    void oneForceServesAllThatAreSealed() throws Exception {
        SimDisk disk = new SimDisk();
        Journal journal = Samples.fresh(disk);
        List<EntryAppender> sealed = new ArrayList<>();
        for (int n = 1; n <= THREADS; n++) {
            sealed.add(Samples.sealed(journal, n, 1));
        }
        int before = disk.forces();
        inThreads(thread -> sealed.get(thread).force());
        assertEquals(1, disk.forces() - before);
        assertEquals(THREADS, journal.head().sequence());
    }

    @Test
    void manyThreadsAppendInOneOrder() throws Exception {
        JournalFiles files = new JournalFiles(new FileDisk(), folder.resolve(JournalFiles.NAME));
        files.create();
        String[] hashes = new String[THREADS * EACH + 1];
        try (Journal journal = files.open(null)) {
            inThreads(thread -> appendMany(journal, thread, hashes));
            assertEquals((long) THREADS * EACH, journal.head().sequence());
        }
        try (Journal journal = files.open(null)) {
            for (Samples.Told told : Samples.read(journal, 1)) {
                assertEquals(hashes[(int) told.entry().sequence()], told.entry().hash());
            }
        }
    }

    /** A cancelled job is interrupted, and an interrupted thread closes the channel that it uses, for all threads. */
    @Test
    void anInterruptedThreadHarmsNobody() throws Exception {
        JournalFiles files = new JournalFiles(new FileDisk(), folder.resolve(JournalFiles.NAME));
        files.create();
        String[] hashes = new String[THREADS * EACH + 1];
        try (Journal journal = files.open(null)) {
            inThreads(thread -> {
                for (int i = 0; i < EACH; i++) {
                    if ((i + thread) % 5 == 0) {
                        Thread.currentThread().interrupt();
                    }
                    append(journal, thread * 1_000L + i, hashes);
                    assertEquals((i + thread) % 5 == 0, Thread.interrupted());
                }
            });
        }
        try (Journal journal = files.open(null)) {
            assertEquals(THREADS * EACH, Samples.read(journal, 1).size());
        }
    }

    /** The same in the middle of reading, writing and forcing. */
    @Test
    void interruptionsAtAnyMomentHarmNobody() throws Exception {
        JournalFiles files = new JournalFiles(new FileDisk(), folder.resolve(JournalFiles.NAME));
        files.create();
        String[] hashes = new String[THREADS * EACH + 1];
        Set<Thread> working = ConcurrentHashMap.newKeySet();
        CountDownLatch left = new CountDownLatch(THREADS - 1);
        try (Journal journal = files.open(null)) {
            inThreads(thread -> {
                if (thread == 0) {
                    while (left.getCount() > 0) {
                        working.forEach(Thread::interrupt);
                        Thread.yield();
                    }
                    return;
                }
                working.add(Thread.currentThread());
                try {
                    appendMany(journal, thread, hashes);
                } finally {
                    working.remove(Thread.currentThread());
                    left.countDown();
                }
            });
            assertEquals((THREADS - 1) * EACH, Samples.read(journal, 1).size());
        }
    }

    private static void appendMany(Journal journal, int thread, String[] hashes) throws Exception {
        for (int i = 0; i < EACH; i++) {
            append(journal, thread * 1_000_000L + i, hashes);
        }
    }

    private static void append(Journal journal, long n, String[] hashes) throws Exception {
        try (EntryAppender appender = journal.begin(Samples.head(n))) {
            appender.add(List.of(Samples.row(n, 1)));
            String hash = appender.seal().hash();
            appender.force();
            hashes[(int) appender.sequence()] = hash;
            assertTrue(journal.head().sequence() >= appender.sequence());
        }
    }

    @FunctionalInterface
    private interface Work {
        void of(int thread) throws Exception;
    }

    private static void inThreads(Work work) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        try {
            List<Future<?>> results = new ArrayList<>();
            for (int i = 0; i < THREADS; i++) {
                int thread = i;
                results.add(threads.submit(() -> {
                    work.of(thread);
                    return null;
                }));
            }
            for (Future<?> result : results) {
                result.get();
            }
        } finally {
            threads.shutdownNow();
        }
    }
}
