package org.laurea.store.internal;

import java.nio.file.Path;
import java.util.logging.Level;
import java.util.logging.Logger;

import org.eclipse.jdt.annotation.Nullable;
import org.laurea.core.store.StoreException;
import org.laurea.core.store.StoreRequest;
import org.laurea.store.internal.backup.Backups;
import org.laurea.store.internal.backup.Restoration;
import org.laurea.store.internal.backup.RollingBackups;
import org.laurea.store.internal.crypto.KeyRecipe;
import org.laurea.store.internal.crypto.StoreKeys;
import org.laurea.store.internal.index.Index;
import org.laurea.store.internal.journal.FileDisk;
import org.laurea.store.internal.journal.Journal;
import org.laurea.store.internal.journal.JournalFiles;
import org.laurea.store.internal.lock.StoreLock;

/** A data folder with its journal open: to write, which only one process can, or to read. */
final class OpenFolder implements AutoCloseable {

    private final Path data;
    private final @Nullable StoreLock lock;
    private final @Nullable StoreKeys keys;
    private final Journal journal;

    private OpenFolder(Path data, @Nullable StoreLock lock, @Nullable StoreKeys keys, Journal journal) {
        this.data = data;
        this.lock = lock;
        this.keys = keys;
        this.journal = journal;
    }

    /** The folder of the store in a data folder. */
    static Path store(Path data) {
        return data.resolve("store");
    }

    /** The journal of the store in a data folder. */
    static JournalFiles journal(Path data) {
        return new JournalFiles(new FileDisk(), store(data).resolve(JournalFiles.NAME));
    }

    /** The backups of the store in a data folder. */
    static Backups backups(Path data) {
        return new Backups(new IndexReplay(), store(data));
    }

    /** The backups that the store makes by itself. */
    RollingBackups rolling() {
        return new RollingBackups(store(), backups(data));
    }

    /** Opens the store of a data folder to write and makes it if there is none. */
    static OpenFolder open(StoreRequest request) throws StoreException {
        Path data = request.folder();
        Index.check(data);
        StoreLock lock = StoreLock.acquire(store(data));
        try {
            new Restoration(data, store(data)).finish();
            JournalFiles files = journal(data);
            if (!files.exists()) {
                create(files, request.passphrase());
            }
            OpenFolder folder = open(data, lock, request.passphrase(), false);
            try {
                new WrittenBy(folder.store()).settle(folder);
                return folder;
            } catch (StoreException | RuntimeException e) {
                close(folder.journal);
                close(folder.keys);
                throw e;
            }
        } catch (StoreException | RuntimeException e) {
            close(lock);
            throw e;
        }
    }

    /** Opens the store of a data folder to read it as it is now; nothing is written anywhere. */
    static OpenFolder openReadOnly(StoreRequest request) throws StoreException {
        return open(request.folder(), null, request.passphrase(), true);
    }

    private static OpenFolder open(Path data, @Nullable StoreLock lock, char @Nullable [] passphrase,
            boolean isReadOnly) throws StoreException {
        JournalFiles files = journal(data);
        StoreKeys keys = files.keys(passphrase);
        try {
            return new OpenFolder(data, lock, keys, isReadOnly ? files.openReadOnly(keys) : files.open(keys));
        } catch (StoreException | RuntimeException e) {
            close(keys);
            throw e;
        }
    }

    private static void create(JournalFiles files, char @Nullable [] passphrase) throws StoreException {
        if (passphrase == null) {
            files.create();
        } else {
            files.create(passphrase, KeyRecipe.fresh());
        }
    }

    /** The data folder. */
    Path data() {
        return data;
    }

    /** The folder of the store. */
    Path store() {
        return store(data);
    }

    /** Its journal. */
    Journal journal() {
        return journal;
    }

    /** The keys of an encrypted store, {@code null} if it is not encrypted. */
    @Nullable
    StoreKeys keys() {
        return keys;
    }

    @Override
    public void close() {
        close(journal);
        close(keys);
        close(lock);
    }

    private static void close(@Nullable AutoCloseable part) {
        try {
            if (part != null) {
                part.close();
            }
        } catch (Exception e) {
            Logger.getLogger(OpenFolder.class.getName()).log(Level.WARNING, "the store did not close in order", e);
        }
    }
}
