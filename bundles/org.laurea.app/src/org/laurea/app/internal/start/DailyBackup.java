package org.laurea.app.internal.start;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jdt.annotation.Nullable;
import org.laurea.core.store.Entry;
import org.laurea.core.store.RecordStore;
import org.laurea.core.store.RecordStores;
import org.laurea.core.store.StoreException;
import org.laurea.core.text.Language;
import org.laurea.core.text.Messages;

/** Writes the backup of the day, if today has none and something has changed since the last one. */
final class DailyBackup extends Job {

    /** How long the window is left alone first. */
    static final long DELAY_MILLIS = 20_000;

    private final RecordStore store;
    private final RecordStores stores;
    private final Path folder;

    DailyBackup(RecordStore store, RecordStores stores, Path folder) {
        super(Messages.beside(DailyBackup.class).format(Language.of(Locale.getDefault()), "backup.daily"));
        this.store = store;
        this.stores = stores;
        this.folder = folder;
        setPriority(DECORATE);
        setSystem(true);
    }

    @Override
    protected IStatus run(@Nullable IProgressMonitor monitor) {
        try {
            List<Path> backups = stores.backups(folder);
            Instant last = backups.isEmpty() ? Instant.EPOCH
                    : Files.getLastModifiedTime(backups.get(0)).toInstant();
            Instant changed = store.head().map(Entry::when).orElse(Instant.EPOCH);
            ZoneId zone = ZoneId.systemDefault();
            if (isDue(last, changed, LocalDate.now(zone), zone)) {
                Files.createDirectories(folder.resolve("backups"));
                store.backup(file());
            }
            return Status.OK_STATUS;
        } catch (StoreException e) {
            return new Status(IStatus.WARNING, "org.laurea.app", e.text().in(Language.of(Locale.getDefault())));
        } catch (IOException e) {
            return new Status(IStatus.WARNING, "org.laurea.app", e.getClass().getSimpleName());
        }
    }

    static boolean isDue(Instant last, Instant changed, LocalDate today, ZoneId zone) {
        return changed.isAfter(last) && LocalDate.ofInstant(last, zone).isBefore(today);
    }

    private Path file() {
        String day = LocalDate.now().format(DateTimeFormatter.BASIC_ISO_DATE);
        String time = LocalTime.now().format(DateTimeFormatter.ofPattern("HHmmss", Locale.ROOT));
        return folder.resolve("backups").resolve("laurea-" + day + "-" + time + ".backup");
    }
}
