package org.laurea.store.internal.backup;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

import org.laurea.store.internal.journal.JournalFiles;

/** Reads a backup: a ZIP file with the journal and, last, the {@link Manifest}. */
final class BackupFile {

    private static final int LONGEST_MANIFEST = 1 << 16;

    private BackupFile() {}

    /**
     * Takes the journal out of a backup.
     *
     * @return the manifest; empty if the backup is not finished
     * @throws IOException if the file is no backup, or its bytes are not what was written
     */
    static Optional<Manifest> unpack(Path file, Path journal) throws IOException {
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file));
                ZipInputStream zip = new ZipInputStream(in)) {
            expect(zip, JournalFiles.NAME);
            Files.copy(zip, journal);
            return manifest(zip);
        } catch (IllegalArgumentException e) {
            throw new IOException("a name that is none", e);
        }
    }

    /** The manifest of a backup, without a look at the rest. */
    static Manifest manifest(Path file) throws IOException {
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file));
                ZipInputStream zip = new ZipInputStream(in)) {
            expect(zip, JournalFiles.NAME);
            return manifest(zip).orElseThrow(() -> new IOException("unfinished"));
        } catch (IllegalArgumentException e) {
            throw new IOException("a name that is none", e);
        }
    }

    private static Optional<Manifest> manifest(ZipInputStream zip) throws IOException {
        ZipEntry entry = zip.getNextEntry();
        if (entry == null) {
            return Optional.empty();
        } else if (!entry.getName().equals(Manifest.NAME)) {
            throw new IOException("unknown entry");
        }
        Manifest manifest = Manifest.of(zip.readNBytes(LONGEST_MANIFEST));
        if (zip.read() >= 0 || zip.getNextEntry() != null) {
            throw new IOException("more than a backup holds");
        }
        return Optional.of(manifest);
    }

    private static void expect(ZipInputStream zip, String name) throws IOException {
        ZipEntry entry = zip.getNextEntry();
        if (entry == null || !entry.getName().equals(name)) {
            throw new IOException("no backup");
        }
    }
}
