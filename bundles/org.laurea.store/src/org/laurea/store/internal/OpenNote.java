package org.laurea.store.internal;

import java.io.IOException;
import java.nio.file.Path;
import java.util.logging.Level;
import java.util.logging.Logger;

import org.laurea.core.store.StoreException;
import org.laurea.store.internal.journal.Disk;
import org.laurea.store.internal.journal.JournalFile;
import org.laurea.store.internal.journal.JournalTrouble;

/**
 * A file that says that an index is open: durable before the index is written, and removed only when all of the index is on disk.
 * An index beside which it stands is not to be relied on: a process or the machine was stopped in the middle of it.
 */
final class OpenNote {

    private final Disk disk;
    private final Path file;

    OpenNote(Disk disk, Path file) {
        this.disk = disk;
        this.file = file;
    }

    /** Whether it was set and not cleared. */
    boolean isSet() {
        return disk.exists(file);
    }

    /** Sets it, unless it is set, and makes that durable. */
    void set() throws StoreException {
        if (isSet()) {
            return;
        }
        try {
            disk.create(file).close();
        } catch (IOException e) {
            throw JournalTrouble.writing(file, e, disk.isFull(file, e));
        }
    }

    /** Clears it, as soon as a closed index and its checksum are on disk. If that fails it stays. */
    void clear(Path index) {
        try {
            try (JournalFile closed = disk.open(index, false)) {
                closed.force();
            }
            new IndexChecksum(disk, index).set();
            disk.remove(file);
        } catch (IOException e) {
            Logger.getLogger(OpenNote.class.getName()).log(Level.WARNING, "the index will be made anew", e);
        }
    }
}
