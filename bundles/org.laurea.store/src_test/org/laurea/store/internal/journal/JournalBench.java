package org.laurea.store.internal.journal;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Prints how fast a journal in a folder takes entries, and gives them back. No test: run it by hand. */
final class JournalBench {

    private static final int ROWS = 100_000;

    private JournalBench() {}

    /** Measures in a new journal inside the folder {@code args[0]}, several rounds. */
    public static void main(String[] args) throws Exception {
        for (int round = 1; round <= 3; round++) {
            Path folder = Files.createTempDirectory(Path.of(args[0]), "bench");
            Path file = folder.resolve(JournalFiles.NAME);
            JournalFiles files = new JournalFiles(new FileDisk(), file);
            files.create();
            try (Journal journal = files.open(null)) {
                say("one at a time", 2_000, () -> inThreads(journal, 1, 2_000));
                say("8 threads", 16_000, () -> inThreads(journal, 8, 2_000));
                say("50 before a force", 50_000, () -> grouped(journal, 50_000, 50));
                say("one entry of 100,000 records", ROWS, () -> importRows(journal));
                long last = journal.head().sequence();
                say("read them again", ROWS, () -> journal.readOne(last, change -> change.batch()));
            }
            say("open a journal of " + Files.size(file) / 1_000_000 + " MB", 68_001, () -> files.open(null).close());
            for (Path left : List.of(Mark.beside(file), file, folder)) {
                Files.delete(left);
            }
        }
    }

    private interface Work {
        void run() throws Exception;
    }

    private static void say(String what, int count, Work work) throws Exception {
        long start = System.nanoTime();
        work.run();
        double seconds = (System.nanoTime() - start) / 1e9;
        System.out.printf("%-32s %,10.0f a second  (%.2f s)%n", what, count / seconds, seconds);
    }

    private static void inThreads(Journal journal, int count, int each) throws Exception {
        List<Thread> threads = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            Thread thread = new Thread(() -> appendMany(journal, each));
            thread.start();
            threads.add(thread);
        }
        for (Thread thread : threads) {
            thread.join();
        }
    }

    private static void appendMany(Journal journal, int count) {
        try {
            grouped(journal, count, 1);
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private static void grouped(Journal journal, int count, int group) throws Exception {
        for (int i = 1; i <= count; i++) {
            EntryAppender appender = journal.begin(Samples.head(i));
            appender.add(List.of(Samples.row(i, 0)));
            appender.seal();
            if (i % group == 0) {
                appender.force();
            }
        }
    }

    private static void importRows(Journal journal) throws Exception {
        try (EntryAppender appender = journal.begin(Samples.head(1))) {
            Samples.add(appender, Samples.changes(1, ROWS));
            appender.seal();
            appender.force();
        }
    }
}
