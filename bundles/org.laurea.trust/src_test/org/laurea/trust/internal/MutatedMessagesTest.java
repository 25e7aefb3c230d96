package org.laurea.trust.internal;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.laurea.core.seal.KeyAlgorithm;
import org.laurea.core.seal.KeyRing;
import org.laurea.core.seal.SealException;
import org.laurea.core.seal.SealException.Fault;
import org.laurea.core.seal.Suite;
import org.laurea.core.seal.TrustAnchors;

/** Spoilt messages are refused, all of them, by a SealException and nothing else. A failure names the seed that repeats it. */
@TestInstance(Lifecycle.PER_CLASS)
@Timeout(value = 30, unit = TimeUnit.MINUTES)
class MutatedMessagesTest {

    private static final int COUNT = Boolean.getBoolean("laurea.full") ? 10_000 : 400;
    private static final byte[] MESSAGE = "what is filed".getBytes(StandardCharsets.UTF_8);
    private final Instant now = Instant.now();
    private Practice practice;
    private KeyRing keys;
    private TrustAnchors anchors;

    @BeforeAll
    void keys(@TempDir Path folder) throws SealException {
        practice = new Practice(folder);
        keys = practice.keys(Practice.HUB,
                Practice.signature(KeyAlgorithm.SM2), Practice.encryption(KeyAlgorithm.SM2),
                Practice.signature(KeyAlgorithm.P256), Practice.encryption(KeyAlgorithm.P256));
        anchors = practice.authority.anchors();
    }

    @AfterAll
    void close() {
        keys.close();
        practice.close();
    }

    @ParameterizedTest
    @EnumSource
    void noSpoiltSignedMessageIsBelieved(Suite suite) throws SealException {
        byte[] signed = practice.seals.countersign(
                practice.seals.sign(MESSAGE, List.of(keys.signing(suite).orElseThrow()), now),
                keys.signing(suite).orElseThrow(), now);
        byte[] stamped = practice.seals.stamp(signed, practice.authority.timeStamper());
        assertEquals(1, practice.seals.verify(stamped, anchors, now).signatures().size());
        Set<Fault> faults = EnumSet.noneOf(Fault.class);
        for (long seed = 0; seed < COUNT; seed++) {
            byte[] spoilt = new Mutation(seed).of(stamped);
            try {
                practice.seals.verify(spoilt, anchors, now);
                throw new AssertionError("believed: seed " + seed + " of " + suite);
            } catch (SealException e) {
                faults.add(e.fault());
            } catch (RuntimeException e) {
                throw new AssertionError("seed " + seed + " of " + suite, e);
            }
        }
        assertTrue(faults.containsAll(EnumSet.of(Fault.MALFORMED, Fault.DIGEST, Fault.SIGNATURE, Fault.TIME_STAMP)),
                faults::toString);
    }

    /** An envelope does not authenticate; the signed message in it does. */
    @ParameterizedTest
    @EnumSource
    void noSpoiltSealedMessageSaysAnythingElse(Suite suite) throws SealException {
        byte[] signed = practice.seals.sign(MESSAGE, List.of(keys.signing(suite).orElseThrow()), now);
        var recipient = keys.decryption().stream().map(key -> key.certificate())
                .filter(certificate -> (suite == Suite.SM) == certificate.getSigAlgOID().startsWith("1.2.156"))
                .findFirst().orElseThrow();
        byte[] sealed = practice.seals.seal(signed, recipient);
        assertArrayEquals(signed, practice.seals.open(sealed, keys));
        Set<Fault> faults = EnumSet.noneOf(Fault.class);
        for (long seed = 0; seed < COUNT; seed++) {
            byte[] spoilt = new Mutation(seed).of(sealed);
            try {
                byte[] opened = practice.seals.open(spoilt, keys);
                assertArrayEquals(MESSAGE, practice.seals.verify(opened, anchors, now).content());
                assertArrayEquals(signed, opened);
            } catch (SealException e) {
                faults.add(e.fault());
            } catch (RuntimeException | AssertionError e) {
                throw new AssertionError("seed " + seed + " of " + suite, e);
            }
        }
        assertTrue(faults.containsAll(EnumSet.of(Fault.MALFORMED, Fault.RECIPIENT, Fault.ALGORITHM)), faults::toString);
    }
}
