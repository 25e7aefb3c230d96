package org.laurea.store.internal;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.logging.Level;
import java.util.logging.Logger;

import org.eclipse.jdt.annotation.Nullable;
import org.laurea.core.store.Change;
import org.laurea.core.store.Entry;
import org.laurea.core.store.StoreException;
import org.laurea.core.store.StoreException.Trouble;
import org.laurea.store.internal.crypto.StoreKeys;
import org.laurea.store.internal.index.Index;
import org.laurea.store.internal.index.Replaying;
import org.laurea.store.internal.journal.Disk;
import org.laurea.store.internal.journal.EntryVisitor;
import org.laurea.store.internal.journal.Journal;
import org.laurea.store.internal.journal.JournalHead;
import org.laurea.store.internal.journal.JournalTrouble;

/** Keeps the index of a journal in a folder: takes in what it lacks, and makes it anew where it does not agree. */
final class IndexKeeper implements AutoCloseable {

    private static final String NAME = "index";

    private final Disk disk;
    private final Path folder;
    private final OpenNote note;
    private final Journal journal;
    private final @Nullable StoreKeys keys;
    private Index index;
    private boolean isRebuilt;
    private volatile boolean isStale;

    /** The index in {@code folder}; {@code keys} encrypts it. */
    IndexKeeper(Disk disk, Path folder, Journal journal, @Nullable StoreKeys keys) throws StoreException {
        this.disk = disk;
        this.folder = folder;
        this.note = new OpenNote(disk, folder.resolve(NAME + ".opened"));
        this.journal = journal;
        this.keys = keys;
        this.index = opened();
    }

    /** The file of the index in {@code folder}. */
    static Path file(Path folder) {
        return folder.resolve(NAME + ".mv.db");
    }

    /** The index, up to every durable entry unless one is being written. */
    Index index() throws StoreException {
        return isStale || index.isBroken() ? recovered() : index;
    }

    /** Says that a durable entry did not reach the index. */
    void stale(Exception reason) {
        Logger.getLogger(IndexKeeper.class.getName()).log(Level.WARNING, "the index is made anew", reason);
        isStale = true;
    }

    /** Whether the index was made anew of the whole journal, when it was opened or later. */
    boolean isRebuilt() {
        return isRebuilt;
    }

    /** Makes the index anew. */
    synchronized void rebuild() throws StoreException {
        closeQuietly(index);
        index = rebuilt();
    }

    private synchronized Index recovered() throws StoreException {
        if (isStale || index.isBroken()) {
            isStale = true;
            closeQuietly(index);
            index = rebuilt();
            isStale = false;
        }
        return index;
    }

    private Index opened() throws StoreException {
        if (note.isSet()) {
            return rebuilt();
        }
        note.set();
        Index found;
        try {
            found = file();
        } catch (StoreException e) {
            if (e.trouble() == Trouble.DISK_FULL) {
                throw e;
            }
            return rebuilt();
        }
        try {
            if (agrees(found.position())) {
                Replaying.replay(journal, found);
                return found;
            }
        } catch (StoreException e) {
            if (e.trouble() == Trouble.DISK_FULL) {
                closeQuietly(found);
                throw e;
            }
            Logger.getLogger(IndexKeeper.class.getName()).log(Level.FINE, "the index is of no use", e);
        }
        closeQuietly(found);
        return rebuilt();
    }

    private boolean agrees(JournalHead position) throws StoreException {
        JournalHead head = journal.head();
        if (position.sequence() == 0) {
            return position.hash().isEmpty();
        }
        if (position.sequence() >= head.sequence()) {
            return position.equals(head);
        }
        Hash hash = new Hash();
        journal.readOne(position.sequence(), hash);
        return hash.text.equals(position.hash());
    }

    private Index rebuilt() throws StoreException {
        isRebuilt = true;
        note.set();
        try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, NAME + ".*.db")) {
            for (Path file : files) {
                disk.remove(file);
            }
        } catch (IOException e) {
            throw JournalTrouble.writing(folder.resolve(NAME), e, false);
        }
        Index made = file();
        try {
            Replaying.replay(journal, made);
            return made;
        } catch (StoreException | RuntimeException e) {
            closeQuietly(made);
            throw e;
        }
    }

    private Index file() throws StoreException {
        StoreKeys used = keys;
        char[] password = used == null ? new char[0] : used.indexPassword();
        try {
            return Index.file(folder.resolve(NAME), password);
        } finally {
            Arrays.fill(password, '\0');
        }
    }

    private static boolean closeQuietly(Index index) {
        try {
            index.close();
            return true;
        } catch (RuntimeException e) {
            Logger.getLogger(IndexKeeper.class.getName()).log(Level.FINE, "the index did not close", e);
            return false;
        }
    }

    /** Closes the index; if that fails, or it lacks something, it is made anew when it is opened next. */
    @Override
    public void close() {
        if (closeQuietly(index) && !isStale) {
            note.clear(file(folder));
        }
    }

    private static final class Hash implements EntryVisitor {

        private String text = "";

        @Override
        public void change(Change change) {
            // Only the end of the entry counts.
        }

        @Override
        public void end(Entry entry) {
            text = entry.hash();
        }
    }
}
