package org.laurea.sync.pack;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import org.junit.jupiter.api.Test;
import org.laurea.core.seal.Suite;
import org.laurea.sync.FormatException;
import org.laurea.sync.FormatException.Fault;
import org.laurea.sync.Mutations;
import org.laurea.sync.PackageId;
import org.laurea.sync.PackageKind;

class ManifestTest {

    private static final PackageId ID = new PackageId("5a".repeat(32));

    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.OFF)
    void whatIsWrittenIsReadBack(@ForAll("manifests") Manifest manifest) throws FormatException {
        Manifest read = Manifest.read(manifest.bytes());
        assertArrayEquals(manifest.key(), read.key());
        assertEquals(manifest.facts(), read.facts());
        assertEquals(manifest.files(), read.files());
        assertArrayEquals(manifest.bytes(), read.bytes());
    }

    @Property(tries = 3000, edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.OFF)
    void spoiltBytesAreRefusedOrSayWhatTheySay(@ForAll("manifests") Manifest manifest, @ForAll long seed) {
        byte[] spoilt = Mutations.spoil(manifest.bytes(), new Random(seed));
        try {
            assertArrayEquals(spoilt, Manifest.read(spoilt).bytes());
        } catch (FormatException refused) {
            assertTrue(List.of(Fault.MALFORMED, Fault.VERSION, Fault.LIMIT, Fault.MISMATCH).contains(refused.fault()));
        }
    }

    @Test
    void whatIsNotQuiteTheFormIsRefused() {
        assertEquals(Fault.MALFORMED, altered("\"account\":\"li\"", "\"account\":\"li\",\"also\":1"));
        assertEquals(Fault.MALFORMED, altered("\"account\":\"li\",", ""));
        assertEquals(Fault.MALFORMED, altered("\"name\":\"content\"", "\"name\":\"../content\""));
        assertEquals(Fault.MALFORMED, altered("\"name\":\"content\"", "\"name\":\"other\""));
        assertEquals(Fault.MALFORMED, altered("\"size\":40}", "\"size\":4194305}"));
        assertEquals(Fault.MALFORMED, altered("\"size\":40}", "\"size\":16}"));
        assertEquals(Fault.MALFORMED, altered("deflate", "gzip"));
        assertEquals(Fault.MALFORMED, altered("T08:00:00Z", "T08:00:00.5Z"));
        assertEquals(Fault.MALFORMED, altered("\"suite\":\"sm\"", "\"suite\":\"SM\""));
        assertEquals(Fault.MALFORMED, altered("\"kind\":\"filing\"", "\"kind\":\"other\""));
        assertEquals(Fault.MALFORMED, altered("AAAAA==", "AAAAB=="));
        assertEquals(Fault.VERSION, altered("manifest/1", "manifest/2"));
        assertEquals(Fault.MISMATCH, altered("\"id\":\"5a", "\"id\":\"5b"));
    }

    private static Fault altered(String before, String after) {
        Manifest manifest = manifest(Packages.facts(), List.of(new PackedChunk("ef".repeat(32), 40)), 0);
        String text = new String(manifest.bytes(), StandardCharsets.UTF_8);
        assertTrue(text.contains(before), before);
        byte[] changed = text.replace(before, after).getBytes(StandardCharsets.UTF_8);
        return assertThrows(FormatException.class, () -> Manifest.read(changed)).fault();
    }

    @Test
    void aFileIsThereOnce() {
        PackedFile content = new PackedFile(PackedFile.CONTENT, Coding.DEFLATE, 100, ID.hex(), "aa".repeat(32),
                List.of());
        Manifest twice = new Manifest(ID, PackageKind.FILING, "10001", 1, Packages.facts(), new byte[16],
                List.of(content, content));
        assertEquals(Fault.MALFORMED,
                assertThrows(FormatException.class, () -> Manifest.read(twice.bytes())).fault());
    }

    @Provide
    Arbitrary<Manifest> manifests() {
        Arbitrary<PackageFacts> facts = Combinators.combine(
                Arbitraries.strings().alpha().ofMinLength(1).ofMaxLength(9), Arbitraries.of(true, false),
                Arbitraries.longs().between(0, 4_000_000_000L), Arbitraries.of(Suite.values()),
                Arbitraries.strings().alpha().ofMinLength(1).ofMaxLength(9).list().ofMaxSize(3))
                .as((name, flag, second, suite, registers) -> new PackageFacts(name,
                        flag ? Optional.of(new Authorisation(name, "1234-5678")) : Optional.empty(), "ab".repeat(32),
                        Instant.ofEpochSecond(second), flag ? Optional.empty() : Optional.of(ID), registers, "1",
                        "cd".repeat(32), suite));
        Arbitrary<List<PackedChunk>> chunks = Arbitraries.bytes().array(byte[].class).ofSize(32)
                .map(hash -> new PackedChunk(PackageId.of(hash).hex(), 17 + (hash[0] & 0xFF))).list().ofMaxSize(4);
        return Combinators.combine(facts, chunks, Arbitraries.integers().between(0, 3)).as(ManifestTest::manifest);
    }

    private static Manifest manifest(PackageFacts facts, List<PackedChunk> chunks, int more) {
        List<PackedFile> files = new ArrayList<>();
        files.add(new PackedFile(PackedFile.CONTENT, Coding.DEFLATE, 100, ID.hex(), "aa".repeat(32), chunks));
        for (int i = 0; i < more; i++) {
            files.add(new PackedFile("f" + i + ".pdf", Coding.IDENTITY, i, "bb".repeat(32), "cc".repeat(32), chunks));
        }
        return new Manifest(ID, PackageKind.FILING, "10001", 3, facts, new byte[16], files);
    }
}
