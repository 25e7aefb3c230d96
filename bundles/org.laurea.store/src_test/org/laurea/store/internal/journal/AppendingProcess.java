package org.laurea.store.internal.journal;

import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicLong;

import org.laurea.core.store.StoreException;

/**
 * Appends in three threads for as long as it lives, and says each entry when it is acknowledged: its sequence and number. Ends with
 * the name of the trouble when there is one.
 */
final class AppendingProcess {

    private AppendingProcess() {}

    /** Appends to the journal in {@code args[0]}, numbers from {@code args[1]} on. */
    public static void main(String[] args) throws StoreException {
        Journal journal = new JournalFiles(new FileDisk(), Path.of(args[0])).open(null);
        AtomicLong numbers = new AtomicLong(Long.parseLong(args[1]));
        for (int i = 0; i < 3; i++) {
            new Thread(() -> append(journal, numbers)).start();
        }
    }

    private static void append(Journal journal, AtomicLong numbers) {
        try {
            while (true) {
                long n = numbers.getAndIncrement();
                try (EntryAppender appender = Samples.sealed(journal, n, n % 40 == 0 ? 600 : (int) (n % 4))) {
                    appender.force();
                    say(appender.sequence() + " " + n);
                }
            }
        } catch (StoreException e) {
            say(e.trouble().name());
        }
    }

    private static synchronized void say(String line) {
        System.out.println(line);
        System.out.flush();
    }
}
