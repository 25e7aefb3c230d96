package org.laurea.trust.internal;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.laurea.core.seal.ChunkCipher;
import org.laurea.core.seal.KeyAlgorithm;
import org.laurea.core.seal.KeyRing;
import org.laurea.core.seal.SealException;
import org.laurea.core.seal.Signature;
import org.laurea.core.seal.SignedContent;
import org.laurea.core.seal.SigningKey;
import org.laurea.core.seal.Suite;

/** What is signed verifies, what is sealed opens, in both suites and with every kind of key. */
@TestInstance(Lifecycle.PER_CLASS)
class RoundTripTest {

    private static final byte[] MESSAGE = "what is filed\n".repeat(1000).getBytes(StandardCharsets.UTF_8);
    private final Instant now = Instant.now();

    private Practice practice;

    @BeforeAll
    void authority(@TempDir Path folder) throws SealException {
        practice = new Practice(folder);
    }

    @AfterAll
    void close() {
        practice.close();
    }

    @ParameterizedTest
    @EnumSource
    void aSignedMessageVerifies(KeyAlgorithm algorithm) throws SealException {
        try (KeyRing operator = practice.keys(Practice.OPERATOR, Practice.signature(algorithm));
                KeyRing leader = practice.keys(Practice.LEADER, Practice.signature(algorithm));
                KeyRing hub = practice.keys(Practice.HUB, Practice.signature(algorithm))) {
            Suite suite = algorithm.suite();
            byte[] signed = practice.seals.sign(MESSAGE, List.of(operator.signing(suite).orElseThrow()), now);
            byte[] cosigned = practice.seals.cosign(signed, leader.signing(suite).orElseThrow(), now.plusSeconds(60));
            byte[] countersigned = practice.seals.countersign(cosigned, hub.signing(suite).orElseThrow(), now);
            byte[] twice = practice.seals.countersign(countersigned, leader.signing(suite).orElseThrow(), now);
            byte[] stamped = practice.seals.stamp(twice, practice.authority.timeStamper());

            SignedContent verified = practice.seals.verify(stamped, practice.authority.anchors(), now);

            assertArrayEquals(MESSAGE, verified.content());
            assertArrayEquals(MESSAGE, practice.seals.contentOf(stamped));
            assertEquals(suite, verified.suite());
            assertEquals(List.of(Practice.OPERATOR, Practice.LEADER),
                    verified.signatures().stream().map(Signature::holder).toList());
            Signature first = verified.signatures().get(0);
            assertEquals(now.truncatedTo(ChronoUnit.SECONDS), first.claimed());
            assertNotNull(first.stamped());
            assertEquals(2, first.countersignatures().size());
            assertEquals(0, verified.signatures().get(1).countersignatures().size());
        }
    }

    @ParameterizedTest
    @EnumSource
    void aSealedMessageOpens(KeyAlgorithm algorithm) throws SealException {
        try (KeyRing hub = practice.keys(Practice.HUB, Practice.encryption(algorithm))) {
            for (byte[] message : List.of(MESSAGE, new byte[0], new byte[] {1})) {
                byte[] sealed = practice.seals.seal(message, hub.decryption().get(0).certificate());
                assertArrayEquals(message, practice.seals.open(sealed, hub));
                assertFalse(new String(sealed, StandardCharsets.ISO_8859_1).contains("what is filed"));
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void piecesOpenUnderTheirNumber(Suite suite) throws SealException {
        ChunkCipher cipher = practice.seals.chunks(suite, new byte[16]);
        byte[] sealed = cipher.seal(7, MESSAGE);
        assertEquals(MESSAGE.length + 16, sealed.length);
        assertArrayEquals(MESSAGE, cipher.open(7, sealed));
    }

    @Test
    void aStampedMessageOutlivesItsCertificate() throws SealException {
        try (KeyRing operator = practice.keys(Practice.OPERATOR, Practice.DAY, Duration.ofHours(25),
                Practice.signature(KeyAlgorithm.SM2))) {
            SigningKey key = operator.signing(Suite.SM).orElseThrow();
            byte[] signed = practice.seals.sign(MESSAGE, List.of(key), now);
            byte[] stamped = practice.seals.stamp(signed, practice.authority.timeStamper());
            SignedContent later = practice.seals.verify(stamped, practice.authority.anchors(), now.plus(Practice.YEAR));
            assertArrayEquals(MESSAGE, later.content());
        }
    }
}
