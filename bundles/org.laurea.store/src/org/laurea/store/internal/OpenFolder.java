package org.laurea.store.internal;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

import org.eclipse.jdt.annotation.Nullable;
import org.laurea.core.store.Backup;
import org.laurea.core.store.StoreException;
import org.laurea.core.store.StoreException.Trouble;
import org.laurea.core.store.StoreRequest;
import org.laurea.core.text.Messages;
import org.laurea.store.internal.crypto.KeyRecipe;
import org.laurea.store.internal.crypto.StoreKeys;
import org.laurea.store.internal.journal.FileDisk;
import org.laurea.store.internal.journal.Journal;
import org.laurea.store.internal.journal.JournalFiles;
import org.laurea.store.internal.journal.JournalTrouble;

/** A data folder whose store this process has open to write: nobody else has. */
final class OpenFolder implements AutoCloseable {

    private final Path data;
    private final FileChannel channel;
    private final @Nullable StoreKeys keys;
    private final Journal journal;

    private OpenFolder(Path data, FileChannel channel, @Nullable StoreKeys keys, Journal journal) {
        this.data = data;
        this.channel = channel;
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

    /** Opens the store of a data folder and makes it if there is none. */
    static OpenFolder open(StoreRequest request) throws StoreException {
        Path data = request.folder();
        FileChannel channel = locked(store(data));
        StoreKeys keys = null;
        try {
            JournalFiles files = journal(data);
            if (!files.exists()) {
                create(files, request.passphrase());
            }
            keys = files.keys(request.passphrase());
            return new OpenFolder(data, channel, keys, files.open(keys));
        } catch (StoreException | RuntimeException e) {
            release(channel, keys);
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

    private static FileChannel locked(Path store) throws StoreException {
        try {
            Files.createDirectories(store);
            FileChannel channel = FileChannel.open(store.resolve("lock"), StandardOpenOption.CREATE,
                    StandardOpenOption.WRITE);
            try {
                FileLock lock = channel.tryLock();
                if (lock != null) {
                    return channel;
                }
            } catch (OverlappingFileLockException e) {
                channel.close();
                throw inUse(e);
            }
            channel.close();
            throw inUse(new IOException("locked"));
        } catch (IOException e) {
            throw JournalTrouble.writing(store, e, false);
        }
    }

    private static StoreException inUse(Exception cause) {
        return new StoreException(Trouble.IN_USE, Messages.beside(OpenFolder.class).text("store.inUse"), cause);
    }

    private static void release(FileChannel channel, @Nullable StoreKeys keys) {
        try (channel) {
            if (keys != null) {
                keys.close();
            }
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    Path data() {
        return data;
    }

    Path store() {
        return store(data);
    }

    Journal journal() {
        return journal;
    }

    @Nullable
    StoreKeys keys() {
        return keys;
    }

    /** Writes a backup and verifies it. */
    Backup backup(Path file) throws StoreException {
        throw new UnsupportedOperationException(file.toString());
    }

    @Override
    public void close() {
        try {
            journal.close();
        } catch (StoreException e) {
            java.util.logging.Logger.getLogger(OpenFolder.class.getName()).warning(e.getMessage());
        } finally {
            release(channel, keys);
        }
    }
}
