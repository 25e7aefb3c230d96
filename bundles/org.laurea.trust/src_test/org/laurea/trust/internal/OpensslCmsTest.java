package org.laurea.trust.internal;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.cert.CertificateEncodingException;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.laurea.core.seal.KeyAlgorithm;
import org.laurea.core.seal.KeyRing;
import org.laurea.core.seal.SealException;
import org.laurea.core.seal.SigningKey;
import org.laurea.core.seal.Suite;
import org.laurea.core.seal.TrustAnchors;

/** OpenSSL and we understand each other's messages of RFC 5652, signed and sealed, and it believes our time stamps. */
class OpensslCmsTest {

    private static final int COUNT = Boolean.getBoolean("laurea.full") ? 1_000 : 10;
    private final Instant now = Instant.now();

    @TempDir
    Path folder;

    @BeforeAll
    static void tools() {
        Tool.need("openssl");
    }

    @ParameterizedTest
    @CsvSource({"P256,ecdh_kdf_md:sha256", "RSA,rsa_padding_mode:oaep -keyopt rsa_oaep_md:sha256"})
    void messagesGoBothWays(KeyAlgorithm algorithm, String sealing)
            throws SealException, IOException, CertificateEncodingException {
        try (Practice practice = new Practice(folder);
                KeyRing signer = practice.keys(Practice.OPERATOR, Practice.signature(algorithm));
                KeyRing hub = practice.keys(Practice.HUB, Practice.encryption(algorithm))) {
            TrustAnchors anchors = practice.authority.anchors();
            SigningKey key = signer.signing(Suite.INTERNATIONAL).orElseThrow();
            X509Certificate recipient = hub.decryption().get(0).certificate();
            pem("root.pem", anchors.authorities().get(1));
            pem("signer.pem", key.certificate());
            pem("recipient.pem", recipient);
            Tool.shell(folder, """
                    openssl pkcs12 -in %s -passin pass:practice -nodes -nocerts -out signer.key
                    openssl pkcs12 -in %s -passin pass:practice -nodes -nocerts -out recipient.key
                    """.formatted(signer.place().location(), hub.place().location()));
            for (int i = 0; i < COUNT; i++) {
                Files.write(folder.resolve("message" + i), message(i));
                Files.write(folder.resolve("signed" + i), practice.seals.sign(message(i), List.of(key), now));
                Files.write(folder.resolve("sealed" + i), practice.seals.seal(message(i), recipient));
            }
            String verdicts = Tool.shell(folder, """
                    i=0
                    while [ $i -lt %d ]; do
                      openssl cms -verify -binary -inform DER -in signed$i -CAfile root.pem -purpose any -out content$i 2>/dev/null
                      cmp content$i message$i && echo verified
                      openssl cms -decrypt -binary -inform DER -in sealed$i -recip recipient.pem -inkey recipient.key -out opened$i
                      cmp opened$i message$i && echo opened
                      openssl cms -sign -binary -nodetach -nosmimecap -md sha256 -in message$i -signer signer.pem \
                        -inkey signer.key -outform DER -out theirs-signed$i
                      openssl cms -encrypt -binary -aes-256-cbc -in message$i -outform DER -out theirs-sealed$i \
                        -recip recipient.pem -keyopt %s
                      i=$((i + 1))
                    done
                    """.formatted(COUNT, sealing));
            assertEquals("verified\nopened\n".repeat(COUNT), verdicts);
            Instant after = Instant.now();
            for (int i = 0; i < COUNT; i++) {
                byte[] signed = Files.readAllBytes(folder.resolve("theirs-signed" + i));
                assertArrayEquals(message(i), practice.seals.verify(signed, anchors, after).content());
                byte[] sealed = Files.readAllBytes(folder.resolve("theirs-sealed" + i));
                assertArrayEquals(message(i), practice.seals.open(sealed, hub));
            }
        }
    }

    @Test
    void itBelievesOurTimeStamps() throws SealException, IOException, CertificateEncodingException {
        try (Practice practice = new Practice(folder)) {
            byte[] digest = practice.seals.digest(Suite.INTERNATIONAL).digest(message(1));
            Files.write(folder.resolve("token"), practice.authority.timeStamper().stamp(Suite.INTERNATIONAL, digest));
            pem("root.pem", practice.authority.anchors().authorities().get(1));
            String verdict = Tool.shell(folder, "openssl ts -verify -digest " + HexFormat.of().formatHex(digest)
                    + " -in token -token_in -CAfile root.pem 2>&1");
            assertEquals("Verification: OK", verdict.lines().reduce((first, last) -> last).orElse("").strip());
        }
    }

    private void pem(String name, X509Certificate certificate) throws IOException, CertificateEncodingException {
        Files.writeString(folder.resolve(name), "-----BEGIN CERTIFICATE-----\n"
                + Base64.getMimeEncoder().encodeToString(certificate.getEncoded()) + "\n-----END CERTIFICATE-----\n");
    }

    private static byte[] message(int seed) {
        Random random = new Random(seed);
        byte[] message = new byte[random.nextInt(5_000)];
        random.nextBytes(message);
        return message;
    }
}
