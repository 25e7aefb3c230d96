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
            Path unfinished = unfinished(pack, scratch);
            if (Files.exists(target)) {
                throw new FileAlreadyExistsException(target.toString());
            }
            Files.move(unfinished, target, StandardCopyOption.ATOMIC_MOVE);
        }
        Durable.forceFolder(target.getParent());
    }

    /**
     * Puts the answer of a hub into a package that came on a stick, in the place of an earlier answer. The package is whole before and
     * after, whenever the stick is pulled out.
     *
     * @param place a folder or a ZIP file
     */
    public static void answer(Path place, byte[] signed) throws IOException {
        Path target = place.toAbsolutePath();
        Path beside = Files.isDirectory(target) ? target : target.getParent();
        try (ScratchFolder scratch = ScratchFolder.make(beside)) {
            if (Files.isDirectory(target)) {
                Path unfinished = scratch.path().resolve(PackageNames.RECEIPT);
                Durable.write(unfinished, signed);
                Files.move(unfinished, target.resolve(PackageNames.RECEIPT), StandardCopyOption.ATOMIC_MOVE,
                        StandardCopyOption.REPLACE_EXISTING);
            } else {
                Path unfinished;
                try (SealedPackage asked = SealedPackage.open(target)) {
                    unfinished = unfinished(new AnsweredPackage(asked, signed), scratch);
                }
                Files.move(unfinished, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            }
        }
        Durable.forceFolder(beside);
    }

    private static Path unfinished(SealedPackage pack, ScratchFolder scratch) throws IOException {
        Path unfinished = scratch.path().resolve("zip");
        try (FileChannel channel = FileChannel.open(unfinished, StandardOpenOption.WRITE,
                StandardOpenOption.CREATE_NEW)) {
            ZipOutputStream zip = new ZipOutputStream(Channels.newOutputStream(channel));
            zip.setLevel(Deflater.NO_COMPRESSION);
            entries(pack, zip);
            zip.finish();
            channel.force(true);
        }
        return unfinished;
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
