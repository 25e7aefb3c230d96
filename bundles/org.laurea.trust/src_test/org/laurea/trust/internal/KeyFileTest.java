package org.laurea.trust.internal;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.laurea.core.seal.CertificateRequest;
import org.laurea.core.seal.HeldKey;
import org.laurea.core.seal.KeyAlgorithm;
import org.laurea.core.seal.KeyPlace;
import org.laurea.core.seal.KeyRing;
import org.laurea.core.seal.SealException;
import org.laurea.core.seal.SealException.Fault;
import org.laurea.core.seal.SigningKey;
import org.laurea.core.seal.Suite;

/** The life of the keys of an account: requested, certified, renewed, opened by other tools. */
class KeyFileTest {

    @TempDir
    Path folder;

    @Test
    void aKeyWaitsForItsCertificateAndIsRenewed() throws SealException {
        try (Practice practice = new Practice(folder)) {
            KeyPlace place = practice.place("keys");
            List<CertificateRequest> requests = request(practice, place);
            try (KeyRing waiting = practice.files.open(place, Practice.PIN)) {
                assertEquals(Set.of(Practice.signature(KeyAlgorithm.SM2), Practice.encryption(KeyAlgorithm.SM2)),
                        Set.copyOf(waiting.keys().stream().map(HeldKey::purpose).toList()));
                assertTrue(waiting.signing(Suite.SM).isEmpty());
                assertTrue(waiting.decryption().isEmpty());
            }
            install(practice, place, requests, 10);
            try (KeyRing first = practice.files.open(place, Practice.PIN)) {
                X509Certificate former = first.decryption().get(0).certificate();
                byte[] sealed = practice.seals.seal(new byte[] {1}, former);
                install(practice, place, requests, 100);
                install(practice, place, request(practice, place), 300);
                try (KeyRing renewed = practice.files.open(place, Practice.PIN)) {
                    assertEquals(3, renewed.decryption().size());
                    assertArrayEquals(new byte[] {1}, practice.seals.open(sealed, renewed));
                    Instant end = renewed.signing(Suite.SM).orElseThrow().certificate().getNotAfter().toInstant();
                    assertTrue(end.isAfter(Instant.now().plus(Practice.DAY.multipliedBy(200))));
                }
            }
        }
    }

    @Test
    void aClosedKeySignsNoMore() throws SealException {
        try (Practice practice = new Practice(folder)) {
            KeyRing ring = practice.keys(Practice.OPERATOR, Practice.signature(KeyAlgorithm.SM2));
            SigningKey key = ring.signing(Suite.SM).orElseThrow();
            ring.close();
            assertEquals(Fault.NO_KEY, assertThrows(SealException.class, () -> key.sign(new byte[1])).fault());
        }
    }

    @Test
    void theFileIsLockedTheModernWay() throws SealException, IOException {
        Tool.need("openssl");
        try (Practice practice = new Practice(folder)) {
            KeyPlace place = practice.place("keys");
            install(practice, place, request(practice, place), 10);
            String told = Tool.shell(folder, "openssl pkcs12 -in keys.p12 -passin pass:practice -info -noout 2>&1");
            assertTrue(told.contains("MAC: sha256"), told);
            assertEquals(3, told.lines().filter(line -> line.contains("PBES2, PBKDF2, AES-256-CBC")
                    && line.contains("PRF hmacWithSHA256")).count(), told);
            assertEquals("rw-------", PosixFilePermissions
                    .toString(Files.getPosixFilePermissions(Path.of(place.location()))));
        }
    }

    private static List<CertificateRequest> request(Practice practice, KeyPlace place) throws SealException {
        return practice.files.request(place, Practice.PIN, Practice.OPERATOR,
                List.of(Practice.signature(KeyAlgorithm.SM2), Practice.encryption(KeyAlgorithm.SM2)));
    }

    private static void install(Practice practice, KeyPlace place, List<CertificateRequest> requests, int days)
            throws SealException {
        List<X509Certificate> certificates = new ArrayList<>();
        for (CertificateRequest request : requests) {
            certificates.addAll(practice.authority.issue(request, Practice.OPERATOR, Practice.DAY,
                    Practice.DAY.multipliedBy(days)));
        }
        assertEquals(2, practice.files.install(place, Practice.PIN, certificates));
    }
}
