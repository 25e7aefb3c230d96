package org.laurea.store.internal.backup;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.eclipse.jdt.annotation.Nullable;
import org.laurea.core.store.Backup;
import org.laurea.core.store.Change;
import org.laurea.core.store.Entry;
import org.laurea.core.store.StoreException;
import org.laurea.store.internal.crypto.StoreKeys;
import org.laurea.store.internal.journal.EntryVisitor;
import org.laurea.store.internal.journal.FileDisk;
import org.laurea.store.internal.journal.Journal;
import org.laurea.store.internal.journal.JournalFiles;
import org.laurea.store.internal.journal.JournalHead;

/** Writes backups and verifies them. A backup is there under its name only when it was verified. */
public final class Backups {

    /** What a file's name ends with while it is not finished. */
    static final String PART = ".part";

    private final Replay replay;
    private final Path work;

    /** Backups that are verified by {@code replay} in a folder inside {@code work}. */
    public Backups(Replay replay, Path work) {
        this.replay = replay;
        this.work = work;
    }

    /**
     * Writes a backup of all that is durable in {@code journal}.
     *
     * @param keys the keys of the journal, {@code null} if it is not encrypted
     * @param file must not exist
     */
    public Backup write(Journal journal, @Nullable StoreKeys keys, Path file) throws StoreException {
        if (Files.exists(file)) {
            throw BackupTrouble.taken(file);
        }
        Path part = file.resolveSibling(file.getFileName() + PART);
        try {
            Manifest manifest = writePart(journal, keys, part);
            if (!BackupFile.manifest(part).equals(manifest)) {
                throw BackupTrouble.different(file);
            }
            new FileDisk().rename(part, file);
            return manifest.backup(file);
        } catch (IOException e) {
            throw BackupTrouble.failed(file, e);
        } finally {
            BackupTrouble.remove(part);
        }
    }

    private Manifest writePart(Journal journal, @Nullable StoreKeys keys, Path part)
            throws IOException, StoreException {
        try (FileChannel channel = FileChannel.open(part, StandardOpenOption.CREATE, StandardOpenOption.WRITE,
                StandardOpenOption.TRUNCATE_EXISTING);
                ZipOutputStream zip = new ZipOutputStream(
                        new BufferedOutputStream(Channels.newOutputStream(channel), 1 << 16))) {
            zip.setLevel(Deflater.BEST_SPEED);
            zip.putNextEntry(new ZipEntry(JournalFiles.NAME));
            JournalHead head = journal.copyTo(zip);
            zip.closeEntry();
            zip.flush();
            channel.force(true);
            Manifest manifest;
            try (Scratch scratch = new Scratch(work)) {
                Path copy = scratch.folder().resolve(JournalFiles.NAME);
                BackupFile.unpack(part, copy);
                manifest = look(copy, keys);
            }
            if (!manifest.hash().equals(head.hash()) || manifest.replayed().entries() != head.sequence()) {
                throw BackupTrouble.different(part);
            }
            zip.putNextEntry(new ZipEntry(Manifest.NAME));
            zip.write(manifest.bytes());
            zip.finish();
            zip.flush();
            channel.force(true);
            return manifest;
        }
    }

    /** Verifies a backup by restoring it to a place that is removed again. The caller wipes the passphrase. */
    public Backup verify(Path file, char @Nullable [] passphrase) throws StoreException {
        try (Scratch scratch = new Scratch(work)) {
            return unpacked(file, scratch.folder().resolve(JournalFiles.NAME), passphrase);
        } catch (IOException e) {
            throw BackupTrouble.failed(file, e);
        }
    }

    /** Takes the journal out of a backup and verifies what comes of it. */
    Backup unpacked(Path file, Path journal, char @Nullable [] passphrase) throws StoreException {
        Manifest said;
        try {
            said = BackupFile.unpack(file, journal).orElseThrow(() -> new IOException("unfinished"));
        } catch (IOException e) {
            throw BackupTrouble.unreadable(file, journal, e);
        }
        try (StoreKeys keys = new JournalFiles(new FileDisk(), journal).keys(passphrase)) {
            if (!look(journal, keys).equals(said)) {
                throw BackupTrouble.different(file);
            }
            return said.backup(file);
        } catch (StoreException e) {
            throw e.trouble() == StoreException.Trouble.DAMAGED ? BackupTrouble.damaged(file, e) : e;
        }
    }

    private Manifest look(Path file, @Nullable StoreKeys keys) throws StoreException {
        try (Journal journal = new JournalFiles(new FileDisk(), file).openReadOnly(keys)) {
            Replayed replayed = replay.into(file.resolveSibling("index"), journal, keys);
            return new Manifest(lastTime(journal), journal.head().hash(), replayed);
        }
    }

    private static Instant lastTime(Journal journal) throws StoreException {
        Instant[] when = {Instant.EPOCH};
        long last = journal.head().sequence();
        if (last > 0) {
            journal.readOne(last, new EntryVisitor() {
                @Override
                public void change(Change change) {
                    // Only the time is wanted.
                }

                @Override
                public void end(Entry entry) {
                    when[0] = entry.when();
                }
            });
        }
        return when[0];
    }
}
