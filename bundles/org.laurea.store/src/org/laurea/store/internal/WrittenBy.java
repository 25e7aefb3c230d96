package org.laurea.store.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;

import org.laurea.core.store.StoreException;
import org.laurea.store.internal.index.Index;
import org.laurea.store.internal.journal.FileDisk;
import org.laurea.store.internal.journal.JournalFiles;
import org.laurea.store.internal.journal.JournalTrouble;

/**
 * The formats that a store was last written in, in the file {@value #NAME} beside its journal. Before a version with other formats
 * touches anything, there is a backup.
 */
final class WrittenBy {

    private static final String NAME = "written-by";
    private static final String NOW = "journal " + JournalFiles.FORMAT + "\nindex " + Index.SCHEMA + "\n";

    private final Path file;

    WrittenBy(Path store) {
        this.file = store.resolve(NAME);
    }

    /** Backs up a store that was written in other formats, and notes those of this version. */
    void settle(OpenFolder folder) throws StoreException {
        try {
            boolean isKnown = Files.exists(file);
            if (isKnown && Files.readString(file).equals(NOW)) {
                return;
            }
            if (isKnown && folder.journal().head().sequence() > 0) {
                folder.rolling().beforeUpgrade(folder.journal(), folder.keys(), LocalDateTime.now());
            }
            Path pending = file.resolveSibling(NAME + ".new");
            Files.writeString(pending, NOW);
            new FileDisk().rename(pending, file);
        } catch (IOException e) {
            throw JournalTrouble.writing(file, e, new FileDisk().isFull(file, e));
        }
    }
}
