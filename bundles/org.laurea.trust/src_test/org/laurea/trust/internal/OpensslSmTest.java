package org.laurea.trust.internal;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;

import org.bouncycastle.asn1.ASN1OctetString;
import org.bouncycastle.asn1.ASN1Primitive;
import org.bouncycastle.asn1.ASN1Sequence;
import org.bouncycastle.asn1.ASN1Set;
import org.bouncycastle.asn1.cms.ContentInfo;
import org.bouncycastle.asn1.cms.EncryptedContentInfo;
import org.bouncycastle.asn1.cms.SignerInfo;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.laurea.core.seal.CertificateRequest;
import org.laurea.core.seal.KeyAlgorithm;
import org.laurea.core.seal.KeyPlace;
import org.laurea.core.seal.KeyRing;
import org.laurea.core.seal.SealException;
import org.laurea.core.seal.SigningKey;
import org.laurea.core.seal.Suite;
import org.laurea.core.seal.TrustAnchors;

/**
 * OpenSSL, which has the algorithms but not the messages of GB/T 35275, judges their parts: it issues our certificates, verifies
 * signatures over our signed attributes, opens our content keys and content.
 */
class OpensslSmTest {

    private static final int COUNT = Boolean.getBoolean("laurea.full") ? 1_000 : 10;
    private static final String ID = "distid:1234567812345678";
    private final Instant now = Instant.now();

    @TempDir
    Path folder;

    @BeforeAll
    static void tools() {
        Tool.need("openssl");
    }

    @Test
    void itIssuesCertificatesThatWeAcceptAndVerifiesAndOpensWhatWeMake() throws SealException, IOException {
        try (Practice practice = new Practice(folder)) {
            KeyPlace place = practice.place("keys");
            List<CertificateRequest> requests = practice.files.request(place, Practice.PIN, Practice.OPERATOR,
                    List.of(Practice.signature(KeyAlgorithm.SM2), Practice.encryption(KeyAlgorithm.SM2)));
            TrustAnchors anchors = authority(practice);
            List<X509Certificate> certificates = new ArrayList<>(anchors.authorities());
            certificates.addAll(issued(practice, requests.get(0), "digitalSignature,nonRepudiation"));
            certificates.addAll(issued(practice, requests.get(1), "keyEncipherment,dataEncipherment"));
            assertEquals(2, practice.files.install(place, Practice.PIN, certificates));
            try (KeyRing ring = practice.files.open(place, Practice.PIN)) {
                Tool.shell(folder, "openssl pkcs12 -in keys.p12 -passin pass:practice -nodes -nocerts > keys.pem\n"
                        + "awk '/BEGIN PRIVATE/{n++} n{print > (\"key\" n \".pem\")}' keys.pem");
                signed(practice, ring, anchors);
                sealed(practice, ring);
            }
        }
    }

    private TrustAnchors authority(Practice practice) throws SealException, IOException {
        Tool.shell(folder, """
                openssl ecparam -genkey -name SM2 -noout -out ca.key
                openssl req -new -x509 -key ca.key -sm3 -sigopt %1$s -days 3650 -subj /CN=root -out ca.crt \
                  -addext keyUsage=critical,keyCertSign,cRLSign
                """.formatted(ID));
        return new TrustAnchors(practice.seals.certificates(Files.readAllBytes(folder.resolve("ca.crt"))), List.of(),
                false);
    }

    private List<X509Certificate> issued(Practice practice, CertificateRequest request, String usage)
            throws SealException, IOException {
        Files.write(folder.resolve("request.der"), request.encoded());
        Files.writeString(folder.resolve("usage"), "keyUsage=critical," + usage + '\n');
        Tool.shell(folder, """
                openssl req -inform DER -in request.der -out request.pem -vfyopt %1$s -verify
                openssl x509 -req -in request.pem -CA ca.crt -CAkey ca.key -CAcreateserial -sm3 -sigopt %1$s \
                  -vfyopt %1$s -days 365 -extfile usage -out issued.crt
                """.formatted(ID));
        return practice.seals.certificates(Files.readAllBytes(folder.resolve("issued.crt")));
    }

    private void signed(Practice practice, KeyRing ring, TrustAnchors anchors) throws SealException, IOException {
        SigningKey key = ring.signing(Suite.SM).orElseThrow();
        Files.write(folder.resolve("key.der"), key.certificate().getPublicKey().getEncoded());
        for (int i = 0; i < COUNT; i++) {
            byte[] message = message(i);
            byte[] signed = practice.seals.sign(message, List.of(key), now);
            assertArrayEquals(message, practice.seals.verify(signed, anchors, Instant.now()).content());
            SignerInfo signer = SignerInfo.getInstance(ASN1Set.getInstance(data(signed).getObjectAt(4)).getObjectAt(0));
            Files.write(folder.resolve("message" + i), message);
            Files.write(folder.resolve("attributes" + i), signer.getAuthenticatedAttributes().getEncoded("DER"));
            Files.write(folder.resolve("signature" + i), signer.getEncryptedDigest().getOctets());
        }
        String verdicts = Tool.shell(folder, """
                openssl pkey -pubin -inform DER -in key.der -out key.pub
                i=0
                while [ $i -lt %1$d ]; do
                  openssl dgst -sm3 -verify key.pub -sigopt %2$s -signature signature$i attributes$i
                  digest=$(openssl dgst -sm3 -binary message$i | od -An -v -tx1 | tr -d ' \\n')
                  od -An -v -tx1 attributes$i | tr -d ' \\n' | grep -q "0420$digest" && echo same digest
                  i=$((i + 1))
                done
                """.formatted(COUNT, ID));
        assertEquals("Verified OK\nsame digest\n".repeat(COUNT), verdicts);
    }

    private void sealed(Practice practice, KeyRing ring) throws SealException, IOException {
        X509Certificate recipient = ring.decryption().get(0).certificate();
        Files.write(folder.resolve("recipient.der"), recipient.getPublicKey().getEncoded());
        for (int i = 0; i < COUNT; i++) {
            byte[] sealed = practice.seals.seal(message(i), recipient);
            assertArrayEquals(message(i), practice.seals.open(sealed, ring));
            ASN1Sequence data = data(sealed);
            ASN1Sequence to = ASN1Sequence.getInstance(ASN1Set.getInstance(data.getObjectAt(1)).getObjectAt(0));
            EncryptedContentInfo content = EncryptedContentInfo.getInstance(data.getObjectAt(2));
            Files.write(folder.resolve("wrapped" + i), ASN1OctetString.getInstance(to.getObjectAt(3)).getOctets());
            Files.write(folder.resolve("content" + i), content.getEncryptedContent().getOctets());
            Files.writeString(folder.resolve("start" + i), HexFormat.of().formatHex(ASN1OctetString
                    .getInstance(content.getContentEncryptionAlgorithm().getParameters()).getOctets()));
            Files.write(folder.resolve("expected" + i), message(i));
        }
        String verdicts = Tool.shell(folder, """
                for key in key1.pem key2.pem; do
                  openssl pkey -in $key -pubout -outform DER | cmp -s - recipient.der && cp $key recipient.pem
                done
                i=0
                while [ $i -lt %d ]; do
                  openssl pkeyutl -decrypt -inkey recipient.pem -in wrapped$i -out opened$i
                  openssl enc -d -sm4-cbc -K $(od -An -v -tx1 opened$i | tr -d ' \\n') -iv $(cat start$i) -in content$i -out plain$i
                  cmp plain$i expected$i && echo same
                  i=$((i + 1))
                done
                """.formatted(COUNT));
        assertEquals("same\n".repeat(COUNT), verdicts);
    }

    private static ASN1Sequence data(byte[] message) throws IOException {
        return ASN1Sequence.getInstance(ContentInfo.getInstance(ASN1Primitive.fromByteArray(message)).getContent());
    }

    private static byte[] message(int seed) {
        Random random = new Random(seed);
        byte[] message = new byte[random.nextInt(5_000)];
        random.nextBytes(message);
        return message;
    }
}
