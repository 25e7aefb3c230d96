package org.laurea.store.internal.lock;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Optional;

import org.eclipse.jdt.annotation.Nullable;
import org.laurea.core.store.StoreException;
import org.laurea.core.store.StoreException.Trouble;
import org.laurea.core.text.Localized;
import org.laurea.core.text.Messages;

/**
 * The right to write a store: a lock of the operating system on the file {@code lock}, which ends with the process in any case,
 * and beside it {@code lock.holder}, which says who has it. The two are apart because a process that closes a locked file
 * loses the lock, however often it has it open.
 */
public final class StoreLock implements AutoCloseable {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

    private final FileChannel channel;
    private final Path info;

    private StoreLock(FileChannel channel, Path info) {
        this.channel = channel;
        this.info = info;
    }

    /**
     * Takes the lock of the store in a folder, which is made if it is not there.
     *
     * @throws StoreException if a process has it (also this one), or the folder cannot be written
     */
    public static StoreLock acquire(Path store) throws StoreException {
        Path info = info(store);
        Optional<Holder> holder = Holder.read(info);
        if (holder.isPresent() && holder.get().isThisProcess()) {
            throw inUse(holder);
        }
        try {
            Files.createDirectories(store);
            FileChannel channel = locked(store.resolve("lock"));
            if (channel == null) {
                throw inUse(Holder.read(info));
            }
            Files.writeString(info, Holder.me().text());
            return new StoreLock(channel, info);
        } catch (AccessDeniedException e) {
            throw new StoreException(Trouble.READ_ONLY, text("lock.denied", store), e);
        } catch (IOException e) {
            throw new StoreException(Trouble.UNUSABLE, text("lock.failed", store, String.valueOf(e.getMessage())), e);
        }
    }

    /** Who has the lock of the store in a folder, as far as is known; perhaps a process that is gone. */
    public static Optional<Holder> holder(Path store) {
        return Holder.read(info(store));
    }

    private static Path info(Path store) {
        return store.resolve("lock.holder");
    }

    private static @Nullable FileChannel locked(Path file) throws IOException {
        FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        boolean isLocked = false;
        try {
            isLocked = channel.tryLock() != null;
            return isLocked ? channel : null;
        } catch (OverlappingFileLockException e) {
            return null;
        } finally {
            if (!isLocked) {
                channel.close();
            }
        }
    }

    private static StoreException inUse(Optional<Holder> holder) {
        Localized text = holder.map(known -> text(known.isSameUser() ? "lock.mine" : "lock.other", known.user(),
                known.pid(), TIME.format(known.since().atZone(ZoneId.systemDefault())))).orElse(text("lock.unknown"));
        return new StoreException(Trouble.IN_USE, text);
    }

    private static Localized text(String key, Object... arguments) {
        return Messages.beside(StoreLock.class).text(key, arguments);
    }

    @Override
    public void close() throws StoreException {
        try (channel) {
            Files.deleteIfExists(info);
        } catch (IOException e) {
            throw new StoreException(Trouble.UNUSABLE, text("lock.failed", info, String.valueOf(e.getMessage())), e);
        }
    }
}
