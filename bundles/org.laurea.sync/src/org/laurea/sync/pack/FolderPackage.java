package org.laurea.sync.pack;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.laurea.sync.FormatException;
import org.laurea.sync.FormatException.Fault;
import org.laurea.sync.FormatException.Part;

/** A package in a folder. Links are not followed. */
final class FolderPackage implements SealedPackage {

    private static final int MOST_RECEIPT = PackageLimits.MANIFEST;

    private final Path folder;

    FolderPackage(Path folder) {
        this.folder = folder;
    }

    @Override
    public Label label() throws IOException {
        return Label.read(small(PackageNames.LABEL, PackageLimits.LABEL, Part.LABEL));
    }

    @Override
    public byte[] manifest() throws IOException {
        return small(PackageNames.MANIFEST, PackageLimits.MANIFEST, Part.MANIFEST);
    }

    @Override
    public List<PackedChunk> chunks() throws IOException {
        List<PackedChunk> chunks = new ArrayList<>();
        Path place = folder.resolve(PackageNames.CHUNKS);
        if (!Files.isDirectory(place, LinkOption.NOFOLLOW_LINKS)) {
            return chunks;
        }
        try (DirectoryStream<Path> files = Files.newDirectoryStream(place)) {
            for (Path file : files) {
                add(file, chunks);
            }
        }
        return chunks;
    }

    private static void add(Path file, List<PackedChunk> chunks) throws IOException {
        String name = String.valueOf(file.getFileName());
        if (chunks.size() == PackageLimits.CHUNKS) {
            throw new FormatException(Fault.LIMIT, Part.PACKAGE, PackageNames.CHUNKS);
        }
        if (PackageNames.CHUNK.matcher(name).matches() && isFile(file) && Files.size(file) <= PackageLimits.CHUNK) {
            chunks.add(new PackedChunk(name, (int) Files.size(file)));
        }
    }

    @Override
    public byte[] chunk(PackedChunk chunk) throws IOException {
        Path file = folder.resolve(PackageNames.CHUNKS).resolve(chunk.hash());
        if (!PackageNames.CHUNK.matcher(chunk.hash()).matches() || !isFile(file)) {
            throw new FormatException(Fault.MISSING, Part.CHUNK, chunk.hash());
        }
        try (InputStream in = Files.newInputStream(file)) {
            return Bounded.chunk(in, chunk);
        }
    }

    @Override
    public Optional<byte[]> receipt() throws IOException {
        return isFile(folder.resolve(PackageNames.RECEIPT))
                ? Optional.of(small(PackageNames.RECEIPT, MOST_RECEIPT, Part.RECEIPT))
                : Optional.empty();
    }

    private byte[] small(String name, int most, Part part) throws IOException {
        Path file = folder.resolve(name);
        if (!isFile(file)) {
            throw new FormatException(Fault.MISSING, part, name);
        }
        try (InputStream in = Files.newInputStream(file)) {
            return Bounded.read(in, most, part, name);
        }
    }

    private static boolean isFile(Path file) {
        return Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS);
    }

    @Override
    public void close() {
        // A folder is not held open.
    }
}
