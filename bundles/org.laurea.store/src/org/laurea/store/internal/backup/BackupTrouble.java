package org.laurea.store.internal.backup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.laurea.core.store.StoreException;
import org.laurea.core.store.StoreException.Trouble;
import org.laurea.core.text.Messages;
import org.laurea.store.internal.journal.FileDisk;

/** What can be wrong with a backup, as it is told to people. */
final class BackupTrouble {

    private BackupTrouble() {}

    /** It is not what was written, or never was a backup. */
    static StoreException damaged(Path file, Exception cause) {
        return new StoreException(Trouble.DAMAGED, text().text("backup.damaged", file), cause);
    }

    /** What it makes is not what it says. */
    static StoreException different(Path file) {
        return new StoreException(Trouble.DAMAGED, text().text("backup.different", file));
    }

    /** The file is there already. */
    static StoreException taken(Path file) {
        return new StoreException(Trouble.UNUSABLE, text().text("backup.taken", file));
    }

    /** Writing it, or restoring it, failed. */
    static StoreException failed(Path file, IOException cause) {
        boolean isFull = new FileDisk().isFull(file.toAbsolutePath().getParent(), cause);
        return new StoreException(isFull ? Trouble.DISK_FULL : Trouble.UNUSABLE, text()
                .text(isFull ? "backup.full" : "backup.failed", file, String.valueOf(cause.getMessage())), cause);
    }

    /** Taking the journal out of it failed: for want of space, or because it is damaged. */
    static StoreException unreadable(Path file, Path journal, IOException cause) {
        return new FileDisk().isFull(journal.getParent(), cause) ? failed(file, cause) : damaged(file, cause);
    }

    /** Removes a file that is not wanted any more, if it is there. */
    static void remove(Path file) throws StoreException {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw failed(file, e);
        }
    }

    private static Messages text() {
        return Messages.beside(BackupTrouble.class);
    }
}
