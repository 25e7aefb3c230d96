package org.laurea.sync.pack;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.laurea.core.seal.SealException;
import org.laurea.sync.FormatException;
import org.laurea.sync.FormatException.Fault;
import org.laurea.sync.Mutations;

class HostileFilesTest {

    private static final int COUNT = Boolean.getBoolean("laurea.full") ? 4_000 : 150;

    @TempDir
    Path folder;

    @Test
    void aFileThatIsNoZipIsNoPackage() throws IOException {
        Path file = Files.write(folder.resolve("p.zip"), new byte[] {1, 2, 3});
        assertEquals(Fault.MALFORMED, assertThrows(FormatException.class, () -> SealedPackage.open(file)).fault());
    }

    @Test
    void anEmptyFolderLacksItsLabel() throws IOException {
        try (SealedPackage pack = SealedPackage.open(folder)) {
            assertEquals(Fault.MISSING, assertThrows(FormatException.class, pack::label).fault());
            assertEquals(Fault.MISSING, assertThrows(FormatException.class, pack::manifest).fault());
            assertEquals(List.of(), pack.chunks());
        }
    }

    @Test
    void largeFilesAreNotRead() throws IOException {
        Path file = folder.resolve("p.zip");
        try (OutputStream out = Files.newOutputStream(file);
                ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry(PackageNames.LABEL));
            zip.write(new byte[PackageLimits.LABEL + 1]);
            zip.putNextEntry(new ZipEntry(PackageNames.MANIFEST));
            zip.write(new byte[PackageLimits.MANIFEST + 1]);
        }
        try (SealedPackage pack = SealedPackage.open(file)) {
            assertEquals(Fault.LIMIT, assertThrows(FormatException.class, pack::label).fault());
            assertEquals(Fault.LIMIT, assertThrows(FormatException.class, pack::manifest).fault());
        }
    }

    @Test
    void linksAreNotFollowed() throws IOException {
        Path secret = Files.write(folder.resolve("secret"), new byte[100]);
        Path place = Files.createDirectory(folder.resolve("p"));
        Files.createSymbolicLink(place.resolve(PackageNames.MANIFEST), secret);
        Files.createDirectory(place.resolve(PackageNames.CHUNKS));
        Files.createSymbolicLink(place.resolve(PackageNames.CHUNKS).resolve("ab".repeat(32)), secret);
        try (SealedPackage pack = SealedPackage.open(place)) {
            assertEquals(Fault.MISSING, assertThrows(FormatException.class, pack::manifest).fault());
            assertEquals(List.of(), pack.chunks());
            assertEquals(Fault.MISSING, assertThrows(FormatException.class,
                    () -> pack.chunk(new PackedChunk("ab".repeat(32), 100))).fault());
        }
    }

    @Test
    void namesThatLeadElsewhereAreNoPieces() throws IOException {
        try (SealedPackage pack = SealedPackage.open(folder)) {
            assertEquals(Fault.MISSING, assertThrows(FormatException.class,
                    () -> pack.chunk(new PackedChunk("../" + "a".repeat(61), 100))).fault());
        }
    }

    @Test
    void spoiltZipFilesAreRefusedOrGiveWhatTheyGave() throws IOException, SealException {
        Packages.make(folder.resolve("p"), 30, new byte[2000]);
        try (SealedPackage pack = SealedPackage.open(folder.resolve("p"))) {
            PackageZip.write(pack, folder.resolve("p.zip"));
        }
        byte[] zip = Files.readAllBytes(folder.resolve("p.zip"));
        Random random = new Random(4);
        int refused = 0;
        for (int i = 0; i < COUNT; i++) {
            Path spoilt = Files.write(folder.resolve("spoilt.zip"), Mutations.spoil(zip, random));
            refused += isRefused(spoilt) ? 1 : 0;
        }
        assertEquals(true, refused > COUNT / 4);
    }

    private static boolean isRefused(Path file) throws IOException {
        try (SealedPackage pack = SealedPackage.open(file)) {
            OpenedPackage opened = Packages.open(pack);
            opened.read(PackedFile.CONTENT, pack, Packages.SEALS).transferTo(OutputStream.nullOutputStream());
            opened.read("thesis.pdf", pack, Packages.SEALS).transferTo(OutputStream.nullOutputStream());
            return false;
        } catch (FormatException | SealException refused) {
            return true;
        }
    }
}
