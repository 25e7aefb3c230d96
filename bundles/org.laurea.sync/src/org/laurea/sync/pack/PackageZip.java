package org.laurea.sync.pack;

import java.io.IOException;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.Optional;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.laurea.core.data.ScratchFolder;

/** Puts a package into one file, for a stick. */
public final class PackageZip {

    private PackageZip() {}

    /**
     * Writes a package as a ZIP file; it is there whole or not at all.
     *
     * @param file must not exist
     */
    public static void write(SealedPackage pack, Path file) throws IOException {
        Path target = file.toAbsolutePath();
        try (ScratchFolder scratch = ScratchFolder.make(target.getParent())) {
            Path unfinished = scratch.path().resolve("zip");
            try (FileChannel channel = FileChannel.open(unfinished, StandardOpenOption.WRITE,
                    StandardOpenOption.CREATE_NEW)) {
                ZipOutputStream zip = new ZipOutputStream(Channels.newOutputStream(channel));
                zip.setLevel(Deflater.NO_COMPRESSION);
                entries(pack, zip);
                zip.finish();
                channel.force(true);
            }
            if (Files.exists(target)) {
                throw new FileAlreadyExistsException(target.toString());
            }
            Files.move(unfinished, target, StandardCopyOption.ATOMIC_MOVE);
        }
        Durable.forceFolder(target.getParent());
    }

    private static void entries(SealedPackage pack, ZipOutputStream zip) throws IOException {
        entry(zip, PackageNames.LABEL, pack.label().bytes());
        entry(zip, PackageNames.MANIFEST, pack.manifest());
        for (PackedChunk chunk : pack.chunks().stream().sorted(Comparator.comparing(PackedChunk::hash)).toList()) {
            entry(zip, PackageNames.CHUNKS + '/' + chunk.hash(), pack.chunk(chunk));
        }
        Optional<byte[]> receipt = pack.receipt();
        if (receipt.isPresent()) {
            entry(zip, PackageNames.RECEIPT, receipt.get());
        }
    }

    private static void entry(ZipOutputStream zip, String name, byte[] bytes) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        entry.setTime(0);
        zip.putNextEntry(entry);
        zip.write(bytes);
        zip.closeEntry();
    }
}
