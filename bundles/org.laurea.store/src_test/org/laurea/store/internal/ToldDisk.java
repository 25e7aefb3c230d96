package org.laurea.store.internal;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.laurea.store.internal.journal.Disk;
import org.laurea.store.internal.journal.JournalFile;

/** A disk that tells in which order files are created, forced, renamed and removed on another, and refuses what it shall. */
final class ToldDisk implements Disk {

    private final Disk disk;
    private final List<String> told = new ArrayList<>();
    private final Map<String, IOException> refused = new HashMap<>();

    ToldDisk(Disk disk) {
        this.disk = disk;
    }

    /** What was done, for example {@code force index.mv.db}. */
    List<String> told() {
        return told;
    }

    /** Refuses the next of these. */
    void refuse(String what, IOException cause) {
        refused.put(what, cause);
    }

    private void tell(String what, Path path) throws IOException {
        String line = what + " " + path.getFileName();
        told.add(line);
        IOException cause = refused.remove(line);
        if (cause != null) {
            throw cause;
        }
    }

    @Override
    public boolean exists(Path path) {
        return disk.exists(path);
    }

    @Override
    public JournalFile open(Path path, boolean isReadOnly) throws IOException {
        return new ToldFile(disk.open(path, isReadOnly), path);
    }

    @Override
    public JournalFile create(Path path) throws IOException {
        tell("create", path);
        return new ToldFile(disk.create(path), path);
    }

    @Override
    public void rename(Path from, Path to) throws IOException {
        tell("rename", to);
        disk.rename(from, to);
    }

    @Override
    public void remove(Path path) throws IOException {
        tell("remove", path);
        disk.remove(path);
    }

    @Override
    public boolean isFull(Path path, IOException cause) {
        return disk.isFull(path, cause);
    }

    private final class ToldFile implements JournalFile {

        private final JournalFile file;
        private final Path path;

        ToldFile(JournalFile file, Path path) {
            this.file = file;
            this.path = path;
        }

        @Override
        public long size() throws IOException {
            return file.size();
        }

        @Override
        public void read(long offset, ByteBuffer target) throws IOException {
            file.read(offset, target);
        }

        @Override
        public void write(long offset, ByteBuffer source) throws IOException {
            file.write(offset, source);
        }

        @Override
        public void truncate(long size) throws IOException {
            file.truncate(size);
        }

        @Override
        public void force() throws IOException {
            tell("force", path);
            file.force();
        }

        @Override
        public void close() throws IOException {
            file.close();
        }
    }
}
