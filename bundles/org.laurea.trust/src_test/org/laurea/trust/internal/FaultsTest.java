package org.laurea.trust.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.cert.X509CRL;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.api.io.TempDir;
import org.laurea.core.seal.CertificateRequest;
import org.laurea.core.seal.CertificateUse;
import org.laurea.core.seal.KeyAlgorithm;
import org.laurea.core.seal.KeyPurpose;
import org.laurea.core.seal.KeyRing;
import org.laurea.core.seal.SealException;
import org.laurea.core.seal.SealException.Fault;
import org.laurea.core.seal.SignedContent;
import org.laurea.core.seal.SigningKey;
import org.laurea.core.seal.Suite;
import org.laurea.core.seal.TrustAnchors;
import org.laurea.core.text.Language;

/** Each reason not to believe a message or not to use a key is told as itself. */
@TestInstance(Lifecycle.PER_CLASS)
class FaultsTest {

    private static final byte[] MESSAGE = "what is filed".getBytes(StandardCharsets.UTF_8);
    private final Instant now = Instant.now();
    private final AtomicReference<Instant> clock = new AtomicReference<>(now);
    private Practice practice;
    private Practice strangers;
    private KeyRing operator;
    private SigningKey key;
    private byte[] signed;
    private TrustAnchors anchors;

    @BeforeAll
    void keys(@TempDir Path folder) throws SealException {
        practice = new Practice(folder, clock::get);
        strangers = new Practice(folder.resolve("strangers"));
        operator = practice.keys(Practice.OPERATOR, Practice.signature(KeyAlgorithm.SM2),
                Practice.encryption(KeyAlgorithm.SM2), Practice.signature(KeyAlgorithm.P256),
                new KeyPurpose(KeyAlgorithm.P256, CertificateUse.TLS_CLIENT));
        key = operator.signing(Suite.SM).orElseThrow();
        signed = practice.seals.sign(MESSAGE, List.of(key), now);
        anchors = practice.authority.anchors();
    }

    @AfterAll
    void close() {
        operator.close();
        practice.close();
        strangers.close();
    }

    @Test
    void whatIsNoMessageIsMalformed() {
        expect(Fault.MALFORMED, () -> practice.seals.verify(new byte[0], anchors, now));
        expect(Fault.MALFORMED, () -> practice.seals.verify(MESSAGE, anchors, now));
        expect(Fault.MALFORMED, () -> practice.seals.verify(Arrays.copyOf(signed, signed.length + 1), anchors, now));
        expect(Fault.MALFORMED, () -> practice.seals.verify(Arrays.copyOf(signed, signed.length - 1), anchors, now));
        expect(Fault.MALFORMED, () -> practice.seals.verify(new byte[33 << 20], anchors, now));
        expect(Fault.MALFORMED, () -> practice.seals.open(signed, operator));
        expect(Fault.MALFORMED, () -> practice.seals.certificates(MESSAGE));
        expect(Fault.MALFORMED, () -> practice.seals.revocationList(MESSAGE));
        expect(Fault.MALFORMED, () -> practice.seals.check(List.of(), anchors, CertificateUse.SIGNATURE, now));
    }

    @Test
    void changedContentIsTold() {
        expect(Fault.DIGEST, () -> verify(replaced(signed, MESSAGE, "what is faked".getBytes(StandardCharsets.UTF_8))));
        byte[] piece = practice.seals.chunks(Suite.SM, new byte[16]).seal(1, MESSAGE);
        expect(Fault.DIGEST, () -> practice.seals.chunks(Suite.SM, new byte[16]).open(2, piece));
        expect(Fault.DIGEST, () -> practice.seals.chunks(Suite.INTERNATIONAL, new byte[16]).open(1, new byte[3]));
    }

    @Test
    void aSignatureOfAnotherKeyIsTold() {
        expect(Fault.SIGNATURE, () -> verify(practice.seals.sign(MESSAGE, List.of(new Impostor(key)), now)));
        expect(Fault.SIGNATURE, () -> verify(practice.seals.countersign(signed, new Impostor(key), now)));
    }

    @Test
    void suitesAreNotMixed() throws SealException {
        SigningKey other = operator.signing(Suite.INTERNATIONAL).orElseThrow();
        expect(Fault.ALGORITHM, () -> practice.seals.sign(MESSAGE, List.of(key, other), now));
        expect(Fault.ALGORITHM, () -> practice.seals.cosign(signed, other, now));
        expect(Fault.ALGORITHM, () -> practice.seals.countersign(signed, other, now));
    }

    @Test
    void aStrangersCertificateIsUntrusted() throws SealException {
        try (KeyRing stranger = strangers.keys(Practice.OPERATOR, Practice.signature(KeyAlgorithm.SM2))) {
            byte[] message = practice.seals.sign(MESSAGE, List.of(stranger.signing(Suite.SM).orElseThrow()), now);
            expect(Fault.UNTRUSTED, () -> verify(message));
            byte[] countersigned = practice.seals.countersign(signed, stranger.signing(Suite.SM).orElseThrow(), now);
            expect(Fault.UNTRUSTED, () -> verify(countersigned));
        }
    }

    @Test
    void theTimeOfACertificateCounts() {
        expect(Fault.NOT_YET_VALID, () -> practice.seals.verify(signed, anchors, now.minus(Duration.ofDays(2))));
        expect(Fault.EXPIRED, () -> practice.seals.verify(signed, anchors, now.plus(Duration.ofDays(400))));
    }

    @Test
    void aRevokedCertificateIsTold() throws SealException {
        try (KeyRing lost = practice.keys(Practice.LEADER, Practice.signature(KeyAlgorithm.SM2))) {
            SigningKey lostKey = lost.signing(Suite.SM).orElseThrow();
            byte[] message = practice.seals.sign(MESSAGE, List.of(lostKey), now);
            byte[] stamped = practice.seals.stamp(message, practice.authority.timeStamper());
            clock.set(now.plusSeconds(60));
            practice.authority.revoke(lostKey.certificate());
            TrustAnchors later = practice.authority.anchors();
            expect(Fault.REVOKED, () -> practice.seals.verify(message, later, now.plusSeconds(60)));
            byte[] late = practice.seals.stamp(message, practice.authority.timeStamper());
            expect(Fault.REVOKED, () -> practice.seals.verify(late, later, now));
            assertEquals(1, practice.seals.verify(stamped, later, now.plusSeconds(90)).signatures().size());
        }
    }

    @Test
    void withoutAListTheStatusIsUnknown() {
        TrustAnchors unknown = new TrustAnchors(anchors.authorities(), List.of(), true);
        expect(Fault.STATUS_UNKNOWN, () -> practice.seals.verify(signed, unknown, now));
        expect(Fault.STATUS_UNKNOWN, () -> practice.seals.verify(signed, anchors, now.plus(Duration.ofDays(40))));
        TrustAnchors foreign = new TrustAnchors(anchors.authorities(), strangersLists(), true);
        expect(Fault.STATUS_UNKNOWN, () -> practice.seals.verify(signed, foreign, now));
    }

    private List<X509CRL> strangersLists() {
        try {
            return strangers.authority.anchors().revocations();
        } catch (SealException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void aCertificateIsForItsUseOnly() throws SealException {
        X509Certificate encryption = operator.decryption().get(0).certificate();
        List<X509Certificate> chain = List.of(encryption);
        practice.seals.check(chain, anchors, CertificateUse.ENCRYPTION, now);
        expect(Fault.PURPOSE, () -> practice.seals.check(chain, anchors, CertificateUse.SIGNATURE, now));
        expect(Fault.PURPOSE, () -> practice.seals.check(chain, anchors, CertificateUse.TLS_CLIENT, now));
        expect(Fault.PURPOSE, () -> practice.seals.seal(MESSAGE, key.certificate()));
        expect(Fault.PURPOSE, () -> practice.seals.holder(anchors.authorities().get(0)));
    }

    @Test
    void whatIsSealedToOthersStaysClosed() throws SealException {
        try (KeyRing hub = practice.keys(Practice.HUB, Practice.encryption(KeyAlgorithm.SM2))) {
            byte[] sealed = practice.seals.seal(MESSAGE, hub.decryption().get(0).certificate());
            expect(Fault.RECIPIENT, () -> practice.seals.open(sealed, operator));
        }
    }

    @Test
    void aStampOfAnotherIsRefused() throws SealException {
        byte[] foreign = practice.seals.stamp(signed, strangers.authority.timeStamper());
        expect(Fault.TIME_STAMP, () -> verify(foreign));
        byte[] other = practice.seals.stamp(signed, (suite, digest) -> practice.authority.timeStamper().stamp(suite,
                practice.seals.digest(suite).digest(digest)));
        expect(Fault.TIME_STAMP, () -> verify(other));
        byte[] mixed = practice.seals.stamp(signed, (suite, digest) -> practice.authority.timeStamper()
                .stamp(Suite.INTERNATIONAL, digest));
        expect(Fault.TIME_STAMP, () -> verify(mixed));
        byte[] stamped = practice.seals.stamp(signed, practice.authority.timeStamper());
        expect(Fault.MALFORMED, () -> practice.seals.stamp(stamped, practice.authority.timeStamper()));
    }

    @Test
    void keysOfAFileTellWhatIsWrong() throws SealException {
        expect(Fault.PIN, () -> practice.files.open(operator.place(), "other".toCharArray()));
        expect(Fault.UNREACHABLE, () -> practice.files.open(practice.place("absent"), Practice.PIN));
        expect(Fault.NO_KEY, () -> practice.files.install(operator.place(), Practice.PIN, anchors.authorities()));
        expect(Fault.NO_KEY, () -> practice.seals.sign(MESSAGE, List.of(), now));
        expect(Fault.ALGORITHM, () -> practice.files.request(operator.place(), Practice.PIN, Practice.OPERATOR,
                List.of(new KeyPurpose(KeyAlgorithm.SM2, CertificateUse.TLS_CLIENT))));
    }

    @Test
    void aRequestMustBeSignedByItsKey() throws SealException {
        CertificateRequest request = practice.files
                .request(practice.place("requested"), Practice.PIN, Practice.OPERATOR,
                        List.of(Practice.signature(KeyAlgorithm.SM2)))
                .get(0);
        byte[] forged = request.encoded().clone();
        forged[forged.length - 1] ^= 1;
        expect(Fault.SIGNATURE, () -> issue(new CertificateRequest("x", request.purpose(), forged)));
        expect(Fault.MALFORMED, () -> issue(new CertificateRequest("x", request.purpose(), MESSAGE)));
        expect(Fault.ALGORITHM,
                () -> issue(new CertificateRequest("x", Practice.signature(KeyAlgorithm.P256), request.encoded())));
    }

    private void issue(CertificateRequest request) throws SealException {
        practice.authority.issue(request, Practice.OPERATOR, Practice.DAY, Practice.YEAR);
    }

    private SignedContent verify(byte[] message) throws SealException {
        return practice.seals.verify(message, anchors, now);
    }

    private static void expect(Fault fault, Executable act) {
        SealException thrown = assertThrows(SealException.class, act);
        assertEquals(fault, thrown.fault(), () -> String.valueOf(thrown));
        assertEquals(thrown.getMessage(), thrown.text().in(Language.EN));
    }

    private static byte[] replaced(byte[] message, byte[] part, byte[] other) {
        String text = new String(message, StandardCharsets.ISO_8859_1);
        return text
                .replace(new String(part, StandardCharsets.ISO_8859_1), new String(other, StandardCharsets.ISO_8859_1))
                .getBytes(StandardCharsets.ISO_8859_1);
    }

    /** Signs as somebody else. */
    private record Impostor(SigningKey victim) implements SigningKey {

        @Override
        public List<X509Certificate> chain() {
            return victim.chain();
        }

        @Override
        public byte[] sign(byte[] message) throws SealException {
            byte[] other = message.clone();
            other[0] ^= 1;
            return victim.sign(other);
        }
    }
}
