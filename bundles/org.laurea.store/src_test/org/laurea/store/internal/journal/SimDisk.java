package org.laurea.store.internal.journal;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;

/**
 * A disk in memory that does what disks do: it forgets sectors that were not forced, in any order, runs full, and fails. Names of
 * files are durable at once.
 */
final class SimDisk implements Disk {

    /** The machine stops here. */
    static final class Stop extends Error {
        private static final long serialVersionUID = 1L;
    }

    private final Map<Path, SimFile> files = new TreeMap<>();
    private long space = Long.MAX_VALUE;
    private int left = Integer.MAX_VALUE;
    private int failingForces;
    private int forces;

    /** Leaves so many bytes free. */
    synchronized void leaveSpace(long bytes) {
        space = bytes;
    }

    /** Stops the machine at an operation from now on: the 0th is the next one. */
    synchronized void stopAfter(int operations) {
        left = operations;
    }

    /** Lets the next forces fail. */
    synchronized void failForces(int count) {
        failingForces = count;
    }

    /** How many forces there were, failed ones included. */
    synchronized int forces() {
        return forces;
    }

    /** A file, to look at and to spoil. */
    synchronized SimFile file(Path path) {
        return files.get(path);
    }

    /** Puts a file there. */
    synchronized void create(Path path, byte[] bytes) {
        SimFile file = new SimFile(this);
        file.set(bytes);
        files.put(path, file);
    }

    /** How many files there are. */
    synchronized int count() {
        return files.size();
    }

    /** Another disk with the same files in the same state. */
    synchronized SimDisk copy() {
        SimDisk copy = new SimDisk();
        files.forEach((path, file) -> copy.files.put(path, file.copy(copy)));
        return copy;
    }

    /** Cuts the power: of each sector that was not forced, the new or the old content stays. */
    synchronized void crash(Random random) {
        files.values().forEach(file -> file.crash(random));
        stopAfter(Integer.MAX_VALUE);
    }

    synchronized void operation() {
        if (left-- <= 0) {
            left = 0;
            throw new Stop();
        }
    }

    synchronized void force() throws IOException {
        operation();
        forces++;
        if (failingForces > 0) {
            failingForces--;
            throw new IOException("Input/output error");
        }
    }

    /** Takes up to {@code bytes} of the space and says how many there were. */
    synchronized long take(long bytes) {
        long taken = Math.min(space, bytes);
        space = space == Long.MAX_VALUE ? space : space - taken;
        return taken;
    }

    @Override
    public synchronized boolean exists(Path path) {
        return files.containsKey(path);
    }

    @Override
    public synchronized JournalFile open(Path path, boolean isReadOnly) throws IOException {
        SimFile file = files.get(path);
        if (file == null) {
            throw new NoSuchFileException(path.toString());
        }
        return file;
    }

    @Override
    public synchronized JournalFile create(Path path) throws IOException {
        operation();
        SimFile file = new SimFile(this);
        if (files.putIfAbsent(path, file) != null) {
            throw new FileAlreadyExistsException(path.toString());
        }
        return file;
    }

    @Override
    public synchronized void rename(Path from, Path to) {
        operation();
        files.put(to, files.remove(from));
    }

    @Override
    public synchronized void remove(Path path) {
        operation();
        files.remove(path);
    }

    @Override
    public boolean isFull(Path path, IOException cause) {
        return new FileDisk().isFull(path, cause);
    }
}
