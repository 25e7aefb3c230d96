package org.laurea.hub.internal.chunk;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;

import org.laurea.hub.internal.disk.WholeFile;
import org.laurea.sync.FormatException;
import org.laurea.sync.FormatException.Fault;
import org.laurea.sync.FormatException.Part;
import org.laurea.sync.pack.ChunkSource;
import org.laurea.sync.pack.PackedChunk;

/**
 * Sealed pieces by their hashes, a file each, forced to disk before they are acknowledged. They go when their package is filed, or
 * when nobody has asked for it in a week.
 */
public final class ChunkFolder implements ChunkSource {

    private static final Duration KEPT = Duration.ofDays(7);

    private final Path folder;
    private final Path kept;

    /**
     * The pieces in a folder, which is made.
     *
     * @param kept the folder for those that stay, on the same disk; it is made
     */
    public ChunkFolder(Path folder, Path kept) throws IOException {
        this.folder = Files.createDirectories(folder);
        this.kept = Files.createDirectories(kept);
    }

    /** Whether a piece is there. */
    public boolean has(String hash) {
        return Files.exists(place(hash));
    }

    /**
     * Keeps a piece.
     *
     * @param hash its hash, which the caller has verified
     * @return whether it is new
     */
    public boolean put(String hash, byte[] bytes) throws IOException {
        Path place = place(hash);
        if (Files.exists(place)) {
            return false;
        }
        Files.createDirectories(place.getParent());
        WholeFile.write(place, bytes);
        return true;
    }

    @Override
    public byte[] chunk(PackedChunk chunk) throws IOException {
        return read(place(chunk.hash()), chunk);
    }

    private static byte[] read(Path place, PackedChunk chunk) throws IOException {
        try {
            if (Files.size(place) != chunk.size()) {
                throw new FormatException(Fault.DIGEST, Part.CHUNK, chunk.hash());
            }
            return Files.readAllBytes(place);
        } catch (NoSuchFileException e) {
            throw new FormatException(Fault.MISSING, Part.CHUNK, chunk.hash(), e);
        }
    }

    /** The pieces of packages that are filed and whose pieces stay. */
    public ChunkSource filed() {
        return chunk -> Files.exists(keptPlace(chunk.hash())) ? read(keptPlace(chunk.hash()), chunk) : chunk(chunk);
    }

    /** Lets pieces go that stayed until the hub above had them. */
    public void dropFiled(Collection<PackedChunk> chunks) throws IOException {
        for (PackedChunk chunk : chunks) {
            Files.deleteIfExists(keptPlace(chunk.hash()));
        }
        drop(chunks);
    }

    /** Lets pieces go that were filed. */
    public void drop(Collection<PackedChunk> chunks) throws IOException {
        for (PackedChunk chunk : chunks) {
            Files.deleteIfExists(place(chunk.hash()));
        }
    }

    /** Keeps pieces of a package that was filed: those of the files beside the records for good. The manifest has their key. */
    public void keep(Collection<PackedChunk> chunks) throws IOException {
        for (PackedChunk chunk : chunks) {
            Path place = keptPlace(chunk.hash());
            Files.createDirectories(place.getParent());
            Files.move(place(chunk.hash()), place, StandardCopyOption.ATOMIC_MOVE);
        }
    }

    /** Lets pieces go whose package never came. */
    public void dropOld(Instant now) throws IOException {
        try (DirectoryStream<Path> folders = Files.newDirectoryStream(folder)) {
            for (Path each : folders) {
                dropOld(each, now.minus(KEPT));
            }
        }
    }

    private static void dropOld(Path folder, Instant before) throws IOException {
        try (DirectoryStream<Path> files = Files.newDirectoryStream(folder)) {
            for (Path file : files) {
                if (Files.getLastModifiedTime(file).toInstant().isBefore(before)) {
                    Files.deleteIfExists(file);
                }
            }
        }
    }

    private Path keptPlace(String hash) {
        return kept.resolve(hash.substring(0, 2)).resolve(hash);
    }

    /** 256 folders, so that none grows without end. */
    private Path place(String hash) {
        return folder.resolve(hash.substring(0, 2)).resolve(hash);
    }
}
