package org.laurea.store.internal;

import java.nio.file.Path;

import org.laurea.core.store.StoreException;
import org.laurea.store.internal.backup.Restoration;
import org.laurea.store.internal.crypto.KeyRecipe;
import org.laurea.store.internal.journal.Journal;
import org.laurea.store.internal.journal.JournalFiles;
import org.laurea.store.internal.journal.JournalTrouble;
import org.laurea.store.internal.lock.StoreLock;
import org.laurea.store.internal.postgres.ServerFile;

/**
 * Puts an encrypted journal in the place of an empty one, in one step. The index of the empty one is of no use any more and is made
 * anew when the store is opened.
 */
final class FirstEncryption {

    private FirstEncryption() {}

    static void of(Path data, char[] passphrase) throws StoreException {
        Path store = OpenFolder.store(data);
        ServerFile.requireNone(store);
        try (StoreLock lock = StoreLock.acquire(store)) {
            new Restoration(data, store).finish();
            JournalFiles files = OpenFolder.journal(data);
            if (files.exists()) {
                requireEmpty(files, store);
            }
            files.create(passphrase, KeyRecipe.fresh());
        }
    }

    private static void requireEmpty(JournalFiles files, Path store) throws StoreException {
        try (Journal journal = files.openReadOnly(files.keys(null))) {
            if (journal.head().sequence() > 0) {
                throw JournalTrouble.inUseAlready(store);
            }
        }
    }
}
