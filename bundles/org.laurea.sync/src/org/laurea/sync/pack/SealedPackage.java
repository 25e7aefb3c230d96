package org.laurea.sync.pack;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** A package as it travels: a folder or a ZIP file with the same names in it. */
public interface SealedPackage extends ChunkSource, Closeable {

    /**
     * Opens a package.
     *
     * @param place a folder or a ZIP file
     * @throws org.laurea.sync.FormatException MISSING if there is no label, MALFORMED if it is not a package
     */
    static SealedPackage open(Path place) throws IOException {
        return Files.isDirectory(place) ? new FolderPackage(place) : new ZipPackage(place);
    }

    /** What can be read of it from outside; not verified by anything. */
    Label label() throws IOException;

    /** The sealed manifest. */
    byte[] manifest() throws IOException;

    /** The pieces that are there, by their names; which belong to it the manifest says. */
    List<PackedChunk> chunks() throws IOException;

    /** The signed receipt or refusal that lies in it. */
    Optional<byte[]> receipt() throws IOException;
}
