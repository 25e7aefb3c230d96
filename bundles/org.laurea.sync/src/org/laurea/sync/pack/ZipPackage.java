package org.laurea.sync.pack;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

import org.eclipse.jdt.annotation.Nullable;
import org.laurea.sync.FormatException;
import org.laurea.sync.FormatException.Fault;
import org.laurea.sync.FormatException.Part;

/** A package in a ZIP file. Nothing of it is unpacked to disk. */
final class ZipPackage implements SealedPackage {

    private static final int OTHER_ENTRIES = 100;
    private static final String PREFIX = PackageNames.CHUNKS + '/';

    private final ZipFile zip;

    ZipPackage(Path file) throws IOException {
        try {
            zip = new ZipFile(file.toFile());
        } catch (ZipException | IllegalArgumentException e) {
            throw new FormatException(Fault.MALFORMED, Part.PACKAGE, String.valueOf(file.getFileName()), e);
        }
        if (zip.size() > PackageLimits.CHUNKS + OTHER_ENTRIES) {
            zip.close();
            throw new FormatException(Fault.LIMIT, Part.PACKAGE, String.valueOf(file.getFileName()));
        }
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
    public List<PackedChunk> chunks() {
        List<PackedChunk> chunks = new ArrayList<>();
        zip.stream().filter(entry -> entry.getName().startsWith(PREFIX)).forEach(entry -> {
            String hash = entry.getName().substring(PREFIX.length());
            if (PackageNames.CHUNK.matcher(hash).matches() && entry.getSize() >= 0
                    && entry.getSize() <= PackageLimits.CHUNK) {
                chunks.add(new PackedChunk(hash, (int) entry.getSize()));
            }
        });
        return chunks;
    }

    @Override
    public byte[] chunk(PackedChunk chunk) throws IOException {
        try (InputStream in = stream(PREFIX + chunk.hash(), Part.CHUNK)) {
            return Bounded.chunk(in, chunk);
        } catch (ZipException e) {
            throw new FormatException(Fault.DIGEST, Part.CHUNK, chunk.hash(), e);
        }
    }

    @Override
    public Optional<byte[]> receipt() throws IOException {
        return zip.getEntry(PackageNames.RECEIPT) == null ? Optional.empty()
                : Optional.of(small(PackageNames.RECEIPT, PackageLimits.MANIFEST, Part.RECEIPT));
    }

    private byte[] small(String name, int most, Part part) throws IOException {
        try (InputStream in = stream(name, part)) {
            return Bounded.read(in, most, part, name);
        } catch (ZipException e) {
            throw new FormatException(Fault.MALFORMED, part, name, e);
        }
    }

    private InputStream stream(String name, Part part) throws IOException {
        @Nullable
        ZipEntry entry = zip.getEntry(name);
        if (entry == null) {
            throw new FormatException(Fault.MISSING, part, name);
        }
        return zip.getInputStream(entry);
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }
}
