package org.laurea.hub.internal.disk;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.concurrent.locks.ReentrantLock;

/** Locks by name that hold between threads, and between processes that share a folder. */
public final class Locks {

    private static final int STRIPES = 64;

    private final Path folder;
    private final ReentrantLock[] inProcess = new ReentrantLock[STRIPES];

    /** What is held; closing lets it go. */
    public interface Held extends AutoCloseable {

        @Override
        void close() throws IOException;
    }

    /** The locks of a folder, which is made. */
    public Locks(Path folder) throws IOException {
        this.folder = Files.createDirectories(folder);
        for (int i = 0; i < STRIPES; i++) {
            inProcess[i] = new ReentrantLock();
        }
    }

    /** Waits for a lock; names that fall together wait for each other. */
    public Held hold(String name) throws IOException {
        int stripe = Math.floorMod(name.hashCode(), STRIPES);
        ReentrantLock mine = inProcess[stripe];
        mine.lock();
        try {
            FileChannel file = FileChannel.open(folder.resolve(stripe + ".lock"), StandardOpenOption.CREATE,
                    StandardOpenOption.WRITE);
            try {
                FileLock lock = file.lock();
                return () -> release(mine, file, lock);
            } catch (IOException | RuntimeException e) {
                file.close();
                throw e;
            }
        } catch (IOException | RuntimeException e) {
            mine.unlock();
            throw e;
        }
    }

    private static void release(ReentrantLock mine, FileChannel file, FileLock lock) throws IOException {
        try {
            lock.release();
        } finally {
            file.close();
            mine.unlock();
        }
    }
}
