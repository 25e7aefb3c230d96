package org.laurea.sync.pack;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.laurea.core.seal.SealException;
import org.laurea.core.seal.Suite;
import org.laurea.sync.FormatException;
import org.laurea.sync.FormatException.Fault;
import org.laurea.sync.content.ContentLimits;
import org.laurea.sync.content.ContentReader;
import org.laurea.sync.content.ContentSummary;

class PackageTest {

    private static final int LARGE = 3 * PackageLimits.PIECE + 12_345;

    @TempDir
    Path folder;

    @Test
    void whatWasPackedComesOutInFolderAndZip() throws IOException, SealException {
        byte[] thesis = random(LARGE);
        ContentSummary summary = Packages.make(folder.resolve("p"), 500, thesis);
        try (SealedPackage pack = SealedPackage.open(folder.resolve("p"))) {
            PackageZip.write(pack, folder.resolve("p.zip"));
        }
        for (String name : List.of("p", "p.zip")) {
            try (SealedPackage pack = SealedPackage.open(folder.resolve(name))) {
                assertEquals(new Label(summary.id(), "110000"), pack.label());
                OpenedPackage opened = Packages.open(pack);
                assertEquals(summary.id(), opened.manifest().id());
                assertEquals(summary, content(opened, pack));
                assertArrayEquals(thesis, opened.read("thesis.pdf", pack, Packages.SEALS).readAllBytes());
                assertEquals(5, opened.manifest().chunks().size());
                assertEquals(2, opened.signed().signatures().size());
            }
        }
    }

    private static ContentSummary content(OpenedPackage opened, SealedPackage pack) throws IOException {
        try (InputStream in = opened.read(PackedFile.CONTENT, pack, Packages.SEALS)) {
            return new ContentReader(in, ContentLimits.OF_THE_PROTOCOL, Packages.SEALS).summary();
        }
    }

    @Test
    void theSameBatchHasTheSameIdAndOtherPieces() throws IOException, SealException {
        ContentSummary first = Packages.make(folder.resolve("a"), 50, new byte[0]);
        ContentSummary second = Packages.make(folder.resolve("b"), 50, new byte[0]);
        assertEquals(first, second);
        assertNotEquals(names(folder.resolve("a/chunks")), names(folder.resolve("b/chunks")));
    }

    @Test
    void nothingCanBeReadFromOutside() throws IOException, SealException {
        Packages.make(folder.resolve("p"), 50, new byte[0]);
        try (Stream<Path> files = Files.walk(folder.resolve("p"))) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                String text = new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
                assertFalse(text.contains("name 7") || text.contains("2718-2818"), file.toString());
            }
        }
    }

    @Test
    void whatIsNotFinishedLeavesNothing() throws IOException, SealException {
        PackageMaker maker = new PackageMaker(Packages.SEALS, new SecureRandom(), 2);
        try (Packing packing = maker.begin(folder.resolve("p"), Suite.SM)) {
            packing.file("x", new ByteArrayInputStream(random(LARGE)));
            assertEquals(1, names(folder).size());
        }
        assertEquals(List.of(), names(folder));
        try (Packing packing = maker.begin(folder.resolve("p"), Suite.SM)) {
            assertThrows(StoppedException.class, () -> packing.content(Packages.head(5), writer -> {
                throw new StoppedException();
            }));
        }
        assertEquals(List.of(), names(folder));
        Packages.make(folder.resolve("p"), 1, new byte[0]);
        assertThrows(FileAlreadyExistsException.class, () -> maker.begin(folder.resolve("p"), Suite.SM));
        assertEquals(List.of("p"), names(folder));
    }

    private static final class StoppedException extends Exception {
        private static final long serialVersionUID = 1L;
    }

    @Test
    void onlyAManifestOfWhatWasPackedIsTaken() throws IOException, SealException {
        PackageMaker maker = new PackageMaker(Packages.SEALS, new SecureRandom(), 1);
        try (Packing packing = maker.begin(folder.resolve("a"), Suite.SM);
                Packing other = maker.begin(folder.resolve("b"), Suite.SM)) {
            packing.content(Packages.head(2), Packages.records(2));
            other.content(Packages.head(2), Packages.records(2));
            byte[] signed = Packages.SEALS.sign(other.manifest(Packages.facts()).bytes(), List.of(Packages.OPERATOR),
                    Packages.MOMENT);
            FormatException refused = assertThrows(FormatException.class,
                    () -> packing.finish(signed, Packages.HUB.certificate(), "110000"));
            assertEquals(Fault.MISMATCH, refused.fault());
        }
        assertEquals(List.of(), names(folder));
    }

    @Test
    void piecesThatAreSpoiltSwappedOrGoneAreNoticed() throws IOException, SealException {
        Packages.make(folder.resolve("p"), 5, random(LARGE));
        try (SealedPackage pack = SealedPackage.open(folder.resolve("p"))) {
            OpenedPackage opened = Packages.open(pack);
            List<PackedChunk> chunks = opened.manifest().file("thesis.pdf").orElseThrow().chunks();
            Path second = folder.resolve("p/chunks").resolve(chunks.get(1).hash());
            byte[] right = Files.readAllBytes(second);
            byte[] spoilt = right.clone();
            spoilt[1000] ^= 1;
            Files.write(second, spoilt);
            assertEquals(Fault.DIGEST, fault(opened, pack));
            Files.write(second, Files.readAllBytes(folder.resolve("p/chunks").resolve(chunks.get(0).hash())));
            assertEquals(Fault.DIGEST, fault(opened, pack));
            Files.write(second, Arrays.copyOf(right, right.length - 1));
            assertEquals(Fault.DIGEST, fault(opened, pack));
            Files.write(second, Arrays.copyOf(right, right.length + 1));
            assertEquals(Fault.DIGEST, fault(opened, pack));
            Files.delete(second);
            assertEquals(Fault.MISSING, fault(opened, pack));
        }
    }

    private static Fault fault(OpenedPackage opened, SealedPackage pack) {
        return assertThrows(FormatException.class,
                () -> opened.read("thesis.pdf", pack, Packages.SEALS).transferTo(OutputStream.nullOutputStream()))
                        .fault();
    }

    @Test
    void inAnotherOrderThePiecesAreNotThoseOfTheManifest() throws IOException, SealException {
        Packages.make(folder.resolve("p"), 5, random(LARGE));
        try (SealedPackage pack = SealedPackage.open(folder.resolve("p"))) {
            OpenedPackage opened = Packages.open(pack);
            List<PackedChunk> swapped = new ArrayList<>(
                    opened.manifest().file("thesis.pdf").orElseThrow().chunks());
            Collections.swap(swapped, 0, 1);
            assertEquals(Fault.DIGEST, fault(Changed.chunks(opened, "thesis.pdf", swapped), pack));
        }
    }

    @Test
    void unpackingStopsAtTheSizeThatWasSaid() throws IOException, SealException {
        ContentSummary summary = Packages.make(folder.resolve("p"), 20_000, new byte[0]);
        try (SealedPackage pack = SealedPackage.open(folder.resolve("p"))) {
            for (long size : new long[] {100, summary.size() - 1, summary.size() + 1}) {
                OpenedPackage bomb = Changed.size(Packages.open(pack), PackedFile.CONTENT, size);
                try (InputStream in = bomb.read(PackedFile.CONTENT, pack, Packages.SEALS)) {
                    long read = 0;
                    Fault fault = null;
                    byte[] buffer = new byte[8192];
                    while (fault == null) {
                        try {
                            read += in.read(buffer);
                        } catch (FormatException refused) {
                            fault = refused.fault();
                        }
                    }
                    assertEquals(Fault.DIGEST, fault);
                    assertTrue(read <= size);
                }
            }
        }
    }

    @Test
    void onlyTheHubItIsSealedToOpensIt() throws IOException, SealException {
        Packages.make(folder.resolve("p"), 5, new byte[0]);
        try (SealedPackage pack = SealedPackage.open(folder.resolve("p"))) {
            SealException refused = assertThrows(SealException.class, () -> new PackageOpener(Packages.SEALS)
                    .open(pack.manifest(), Packages.OPERATOR, Packages.ANCHORS, Packages.MOMENT));
            assertEquals(SealException.Fault.RECIPIENT, refused.fault());
        }
    }

    private static byte[] random(int size) {
        byte[] bytes = new byte[size];
        new Random(7).nextBytes(bytes);
        return bytes;
    }

    private static List<String> names(Path place) throws IOException {
        try (Stream<Path> files = Files.list(place)) {
            return files.map(file -> String.valueOf(file.getFileName())).sorted().toList();
        }
    }
}
