package org.laurea.store.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.jdt.annotation.Nullable;
import org.laurea.core.store.Backup;
import org.laurea.core.store.Change;
import org.laurea.core.store.Entry;
import org.laurea.core.store.StoreException;
import org.laurea.store.internal.backup.Backups;
import org.laurea.store.internal.journal.EntryAppender;
import org.laurea.store.internal.journal.EntryHead;
import org.laurea.store.internal.journal.EntryVisitor;
import org.laurea.store.internal.journal.FileDisk;
import org.laurea.store.internal.journal.Journal;
import org.laurea.store.internal.journal.JournalFiles;
import org.laurea.store.internal.journal.JournalTrouble;

/** Makes a backup of a journal that is not in a file: its entries are copied into one that is. */
final class JournalCopy {

    private final Path work;

    /** Copies by way of a folder inside {@code work}, which is removed again. */
    JournalCopy(Path work) {
        this.work = work;
    }

    /** Writes a backup of a journal and verifies it. */
    Backup backup(Journal journal, Path file) throws StoreException {
        try {
            Path folder = Files.createTempDirectory(work, "copy-");
            try {
                return copied(journal, file, folder);
            } finally {
                remove(folder);
            }
        } catch (IOException e) {
            throw JournalTrouble.writing(work, e, new FileDisk().isFull(work, e));
        }
    }

    private static void remove(Path folder) throws IOException {
        List<Path> deepestFirst;
        try (Stream<Path> all = Files.walk(folder)) {
            deepestFirst = all.sorted(Comparator.reverseOrder()).toList();
        }
        for (Path path : deepestFirst) {
            Files.delete(path);
        }
    }

    private static Backup copied(Journal journal, Path file, Path folder) throws StoreException {
        JournalFiles files = new JournalFiles(new FileDisk(), folder.resolve(JournalFiles.NAME));
        files.create();
        try (Journal copy = files.open(null)) {
            journal.read(1, new Appending(copy));
            return new Backups(new IndexReplay(), folder).write(copy, null, file);
        }
    }

    private static final class Appending implements EntryVisitor {

        private final Journal target;
        private @Nullable EntryAppender appender;

        Appending(Journal target) {
            this.target = target;
        }

        @Override
        public void begin(long sequence, EntryHead head) throws StoreException {
            appender = target.begin(head);
        }

        @Override
        public void change(Change change) throws StoreException {
            EntryAppender current = appender;
            if (current != null) {
                current.add(List.of(change));
            }
        }

        @Override
        public void end(Entry entry) throws StoreException {
            EntryAppender current = appender;
            if (current != null) {
                current.seal();
                current.force();
            }
        }
    }
}
