package org.laurea.store.internal.backup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.eclipse.jdt.annotation.Nullable;
import org.laurea.core.store.Backup;
import org.laurea.core.store.StoreException;
import org.laurea.store.internal.crypto.StoreKeys;
import org.laurea.store.internal.journal.Journal;
import org.laurea.store.internal.journal.JournalHead;

/**
 * The backups that a store makes by itself, in the folder {@value #FOLDER} inside it: one for each day on which it was used, and one
 * before each upgrade. Old ones are removed only after a new one was verified. Used by the process that holds the store.
 */
public final class RollingBackups {

    /** The name of the folder. */
    public static final String FOLDER = "backups";

    private static final DateTimeFormatter STAMP = DateTimeFormatter.ofPattern("uuuuMMdd-HHmmss");
    private static final String DAILY = "laurea-";
    private static final String UPGRADE = "before-upgrade-";
    private static final String EXTENSION = ".zip";
    private static final int UPGRADES = 3;

    private final Path folder;
    private final Backups backups;

    /** The backups of the store in {@code store}, written by {@code backups}. */
    public RollingBackups(Path store, Backups backups) {
        this.folder = store.resolve(FOLDER);
        this.backups = backups;
    }

    /** The backups of a store, the newest first. */
    public static List<Path> list(Path store) throws StoreException {
        Path folder = store.resolve(FOLDER);
        Map<LocalDateTime, Path> found = new TreeMap<>(Comparator.reverseOrder());
        found.putAll(find(folder, DAILY));
        find(folder, UPGRADE).forEach((time, path) -> found.merge(time, path, (one, other) -> one));
        return List.copyOf(found.values());
    }

    /** Writes the backup of the day, unless there is one, or nothing has changed since the last one. */
    public Optional<Backup> daily(Journal journal, @Nullable StoreKeys keys, LocalDateTime now)
            throws StoreException {
        return daily(journal.head(), now, file -> backups.write(journal, keys, file));
    }

    /** Has the backup of the day written by {@code writer}; {@code head} is what it will have as its newest entry, at least. */
    public Optional<Backup> daily(JournalHead head, LocalDateTime now, Writer writer) throws StoreException {
        Map<LocalDateTime, Path> found = find(folder, DAILY);
        boolean isDone = found.keySet().stream().anyMatch(time -> time.toLocalDate().equals(now.toLocalDate()))
                || !found.isEmpty() && isOf(found.values().iterator().next(), head);
        if (isDone || head.sequence() == 0) {
            return Optional.empty();
        }
        Backup backup = writer.to(file(DAILY, now));
        Map<LocalDateTime, Path> all = find(folder, DAILY);
        prune(all, Rotation.kept(all.keySet()));
        return Optional.of(backup);
    }

    /** Writes a backup and verifies it. */
    @FunctionalInterface
    public interface Writer {
        /** Writes it to a file that is not there yet. */
        Backup to(Path file) throws StoreException;
    }

    /** Writes a backup before what was made by one version is changed by another. */
    public Backup beforeUpgrade(Journal journal, @Nullable StoreKeys keys, LocalDateTime now) throws StoreException {
        Backup backup = backups.write(journal, keys, file(UPGRADE, now));
        Map<LocalDateTime, Path> all = find(folder, UPGRADE);
        prune(all, Set.copyOf(all.keySet().stream().limit(UPGRADES).toList()));
        return backup;
    }

    private Path file(String prefix, LocalDateTime now) throws StoreException {
        try {
            Files.createDirectories(folder);
            Scratch.sweep(folder);
        } catch (IOException e) {
            throw BackupTrouble.failed(folder, e);
        }
        return folder.resolve(prefix + STAMP.format(now) + EXTENSION);
    }

    private static boolean isOf(Path backup, JournalHead head) {
        try {
            return BackupFile.manifest(backup).hash().equals(head.hash());
        } catch (IOException e) {
            return false;
        }
    }

    private static void prune(Map<LocalDateTime, Path> all, Set<LocalDateTime> kept) throws StoreException {
        for (Map.Entry<LocalDateTime, Path> backup : all.entrySet()) {
            if (!kept.contains(backup.getKey())) {
                BackupTrouble.remove(backup.getValue());
            }
        }
    }

    /** The newest first. */
    private static Map<LocalDateTime, Path> find(Path folder, String prefix) throws StoreException {
        Map<LocalDateTime, Path> found = new TreeMap<>(Comparator.reverseOrder());
        if (!Files.isDirectory(folder)) {
            return found;
        }
        try (Stream<Path> all = Files.list(folder)) {
            all.forEach(path -> time(path, prefix).ifPresent(time -> found.put(time, path)));
        } catch (IOException e) {
            throw BackupTrouble.failed(folder, e);
        }
        return found;
    }

    private static Optional<LocalDateTime> time(Path path, String prefix) {
        String name = path.getFileName().toString();
        if (!name.startsWith(prefix) || !name.endsWith(EXTENSION)) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDateTime
                    .parse(name.substring(prefix.length(), name.length() - EXTENSION.length()), STAMP));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }
}
