package org.laurea.store.internal.backup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.jdt.annotation.Nullable;
import org.laurea.core.store.StoreException;
import org.laurea.store.internal.journal.FileDisk;
import org.laurea.store.internal.journal.JournalFile;
import org.laurea.store.internal.journal.JournalFiles;

/**
 * Puts a backup in the place of a store. The journal is verified first and laid beside; then the former files are moved away, the
 * journal last, and the verified one takes its place. Whoever is stopped in between finds the way on: {@link #finish}. Used by
 * the process that holds the lock of the store, which stays where it is.
 */
public final class Restoration {

    private static final String FORMER = "store-before-";
    private static final String VERIFIED = "journal.verified";
    private static final DateTimeFormatter STAMP = DateTimeFormatter.ofPattern("uuuuMMdd-HHmmss");

    private final Path data;
    private final Path store;
    private final FileDisk disk = new FileDisk();

    /** Restorations in a data folder. */
    public Restoration(Path data, Path store) {
        this.data = data;
        this.store = store;
    }

    /**
     * Restores a backup. The caller wipes the passphrase.
     *
     * @return the folder where the former store lies now; {@code null} if there was none
     */
    public @Nullable Path restore(Path backup, char @Nullable [] passphrase, Backups backups, LocalDateTime now)
            throws StoreException {
        try (Scratch scratch = new Scratch(store)) {
            Path journal = scratch.folder().resolve(JournalFiles.NAME);
            backups.unpacked(backup, journal, passphrase);
            try (JournalFile file = disk.open(journal, false)) {
                file.force();
            }
            Path former = free(data.resolve(FORMER + STAMP.format(now)));
            Files.createDirectory(former);
            disk.rename(journal, former.resolve(VERIFIED));
            return finish(former);
        } catch (IOException e) {
            throw BackupTrouble.failed(backup, e);
        }
    }

    /** Ends a restoration that was stopped after the backup was verified. To be called before a store is opened. */
    public void finish() throws StoreException {
        try (Stream<Path> all = Files.list(data)) {
            Scratch.sweep(store);
            for (Path former : all.filter(path -> Files.exists(path.resolve(VERIFIED))).toList()) {
                finish(former);
            }
        } catch (IOException e) {
            throw BackupTrouble.failed(data, e);
        }
    }

    private @Nullable Path finish(Path former) throws IOException {
        boolean isAnything = false;
        for (Path file : files()) {
            disk.rename(file, former.resolve(file.getFileName()));
        }
        disk.rename(former.resolve(VERIFIED), store.resolve(JournalFiles.NAME));
        try (Stream<Path> all = Files.list(former)) {
            isAnything = all.findAny().isPresent();
        }
        if (!isAnything) {
            Files.delete(former);
        }
        return isAnything ? former : null;
    }

    /** The files that make the store, the journal last. */
    private List<Path> files() throws IOException {
        try (Stream<Path> all = Files.list(store)) {
            return all.filter(Files::isRegularFile).filter(path -> !name(path).startsWith("lock"))
                    .sorted((one, other) -> Boolean.compare(isJournal(one), isJournal(other))).toList();
        }
    }

    private static boolean isJournal(Path path) {
        return name(path).equals(JournalFiles.NAME);
    }

    private static String name(Path path) {
        return path.getFileName().toString();
    }

    private static Path free(Path wanted) {
        Path path = wanted;
        for (int i = 2; Files.exists(path); i++) {
            path = wanted.resolveSibling(wanted.getFileName() + "-" + i);
        }
        return path;
    }
}
