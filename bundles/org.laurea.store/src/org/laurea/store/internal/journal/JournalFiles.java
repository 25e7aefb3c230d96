package org.laurea.store.internal.journal;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.UUID;

import org.eclipse.jdt.annotation.Nullable;
import org.laurea.core.store.StoreException;
import org.laurea.store.internal.crypto.KeyRecipe;
import org.laurea.store.internal.crypto.PayloadCipher;
import org.laurea.store.internal.crypto.StoreKeys;

/** Makes and opens journals in files. Who opens one to write must have seen to it that no other process does. */
public final class JournalFiles {

    /** The name that the journal of a store has in its folder. */
    public static final String NAME = "journal.lj";

    /** The format that journals are written in. */
    public static final int FORMAT = JournalHeader.FORMAT;

    private final Disk disk;
    private final Path path;

    /** The journal at {@code path}, which need not be there. */
    public JournalFiles(Disk disk, Path path) {
        this.disk = disk;
        this.path = path;
    }

    /** Whether there is a journal. */
    public boolean exists() {
        return disk.exists(path);
    }

    /** Whether the journal is encrypted. */
    public boolean isEncrypted() throws StoreException {
        return header().recipe() != null;
    }

    /** Makes an empty journal that is not encrypted. It is there as a whole or not at all. */
    public void create() throws StoreException {
        create(JournalHeader.plain());
    }

    /** Makes an empty encrypted journal. The caller wipes the passphrase. */
    public void create(char[] passphrase, KeyRecipe recipe) throws StoreException {
        try (StoreKeys keys = StoreKeys.of(passphrase, recipe)) {
            create(JournalHeader.encrypted(recipe, keys));
        }
    }

    private void create(JournalHeader header) throws StoreException {
        Path pending = path.resolveSibling(path.getFileName() + ".new");
        try {
            disk.remove(pending);
            try (JournalFile file = disk.create(pending)) {
                file.write(0, ByteBuffer.wrap(header.bytes()));
                file.force();
            }
            disk.rename(pending, path);
        } catch (IOException e) {
            throw JournalTrouble.writing(path, e, disk.isFull(path, e));
        }
    }

    /**
     * The keys of an encrypted journal; {@code null} if it is not encrypted.
     *
     * @throws StoreException if the passphrase is missing or wrong
     */
    public @Nullable StoreKeys keys(char @Nullable [] passphrase) throws StoreException {
        JournalHeader header = header();
        KeyRecipe recipe = header.recipe();
        if (recipe == null) {
            return null;
        } else if (passphrase == null) {
            throw JournalTrouble.passphraseMissing();
        }
        StoreKeys keys = StoreKeys.of(passphrase, recipe);
        if (!MessageDigest.isEqual(keys.check(), header.check())) {
            keys.close();
            throw JournalTrouble.passphraseWrong();
        }
        return keys;
    }

    /**
     * Opens the journal. What follows the last whole entry is cut off; if it is more than the rest of an entry it is kept in a file
     * beside the journal.
     *
     * @param keys the keys, open for as long as the journal is; {@code null} if it is not encrypted
     * @throws StoreException if the journal is damaged
     */
    public Journal open(@Nullable StoreKeys keys) throws StoreException {
        return open(keys, false);
    }

    /** Opens the journal for reading, as it is now; nothing is changed, and another process may write it meanwhile. */
    public Journal openReadOnly(@Nullable StoreKeys keys) throws StoreException {
        return open(keys, true);
    }

    private Journal open(@Nullable StoreKeys keys, boolean isReadOnly) throws StoreException {
        JournalHeader header = header();
        PayloadCipher cipher = keys == null ? PayloadCipher.none() : keys.journalCipher();
        try {
            Point marked = Mark.read(disk, path, header.id());
            JournalFile file = disk.open(path, isReadOnly);
            try {
                return open(file, header, marked, cipher, isReadOnly);
            } catch (IOException | StoreException | RuntimeException e) {
                file.close();
                throw e;
            }
        } catch (IOException e) {
            throw isReadOnly ? JournalTrouble.reading(path, e)
                    : JournalTrouble.writing(path, e, disk.isFull(path, e));
        }
    }

    private Journal open(JournalFile file, JournalHeader header, @Nullable Point marked, PayloadCipher cipher,
            boolean isReadOnly) throws IOException, StoreException {
        Point origin = new Point(0, JournalHeader.SIZE, header.hash());
        JournalOpening opening = new JournalOpening(path, file, origin, marked);
        Mark mark = null;
        if (!isReadOnly) {
            if (opening.hasTail() && (opening.isOddTail() || marked == null)) {
                opening.keepTail(disk, path.resolveSibling(path.getFileName() + ".cut-" + UUID.randomUUID()));
            }
            mark = Mark.open(disk, path, header.id());
        }
        JournalStorage storage = new JournalStorage(disk, path, file, mark);
        storage.settle(opening.end());
        return new FileJournal(storage, origin, opening.end(), opening.places(), cipher);
    }

    private JournalHeader header() throws StoreException {
        ByteBuffer bytes = ByteBuffer.allocate(JournalHeader.SIZE);
        try (JournalFile file = disk.open(path, true)) {
            file.read(0, bytes);
        } catch (IOException e) {
            throw JournalTrouble.reading(path, e);
        }
        return JournalHeader.of(Arrays.copyOf(bytes.array(), bytes.position()), path);
    }
}
