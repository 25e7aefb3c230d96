package org.laurea.trust.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyPair;
import java.security.cert.X509Certificate;
import java.security.interfaces.ECPrivateKey;
import java.time.Instant;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;

import org.bouncycastle.asn1.ASN1Encodable;
import org.bouncycastle.asn1.ASN1Integer;
import org.bouncycastle.asn1.ASN1OctetString;
import org.bouncycastle.asn1.ASN1Primitive;
import org.bouncycastle.asn1.ASN1Sequence;
import org.bouncycastle.asn1.ASN1Set;
import org.bouncycastle.asn1.DEROctetString;
import org.bouncycastle.asn1.DERSequence;
import org.bouncycastle.asn1.cms.ContentInfo;
import org.bouncycastle.asn1.cms.EncryptedContentInfo;
import org.bouncycastle.asn1.cms.SignerInfo;
import org.bouncycastle.asn1.x509.SubjectPublicKeyInfo;
import org.bouncycastle.util.BigIntegers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.laurea.core.seal.KeyAlgorithm;
import org.laurea.core.seal.SealException;
import org.laurea.core.seal.SigningKey;
import org.laurea.trust.internal.algorithm.PrivateKeys;

/** The second judge of what we make with SM2, SM3 and SM4: sm-crypto, in JavaScript; and we judge what it makes. */
class SmCryptoTest {

    private static final int COUNT = Boolean.getBoolean("laurea.full") ? 1_000 : 20;
    private static final String VERSION = "0.5.8";
    private static final Path HOME = Path.of("target", "npm");

    @TempDir
    Path folder;

    @Test
    void weUnderstandEachOther() throws SealException, IOException {
        Tool.need("node");
        Tool.need("npm");
        install();
        try (Practice practice = new Practice(folder)) {
            KeyPair pair = practice.crypto.generate(KeyAlgorithm.SM2);
            PrivateKeys keys = new PrivateKeys(practice.crypto.provider());
            StringBuilder questions = new StringBuilder();
            for (int i = 0; i < COUNT; i++) {
                questions.append(question(practice, pair, message(i))).append('\n');
            }
            Path asked = folder.resolve("questions");
            Files.writeString(asked, questions);
            String[] answers = Tool.shell(HOME, "node oracle.js < '" + asked + "'").split("\n");
            assertEquals(COUNT, answers.length);
            for (int i = 0; i < COUNT; i++) {
                String[] answer = answers[i].split(" ");
                assertEquals(List.of("true", "true"), List.of(answer[0], answer[1]), "message " + i);
                byte[] signed = bytes(questions.toString().split("\n")[i].split(" ")[2]);
                assertTrue(practice.crypto.isSigned(pair.getPublic(), signed, bytes(answer[3])), "message " + i);
                byte[] opened = keys.unwrap(KeyAlgorithm.SM2, pair.getPrivate(), cipher(bytes(answer[4])));
                assertEquals(answer[2], HexFormat.of().formatHex(opened));
            }
        }
    }

    private static void install() throws IOException {
        Files.createDirectories(HOME);
        try (InputStream script = SmCryptoTest.class.getResourceAsStream("oracle.js")) {
            Files.write(HOME.resolve("oracle.js"), script.readAllBytes());
        }
        if (!Files.isDirectory(HOME.resolve("node_modules/sm-crypto"))) {
            Tool.shell(HOME, "npm install --silent --no-audit --no-fund --prefix . sm-crypto@" + VERSION);
        }
    }

    private static String question(Practice practice, KeyPair pair, byte[] message) throws SealException, IOException {
        X509Certificate certificate = practice.certificate(pair, Practice.signature(KeyAlgorithm.SM2));
        SigningKey key = new SigningKey() {

            @Override
            public List<X509Certificate> chain() {
                return List.of(certificate);
            }

            @Override
            public byte[] sign(byte[] bytes) throws SealException {
                return new PrivateKeys(practice.crypto.provider()).sign(KeyAlgorithm.SM2, pair.getPrivate(), bytes);
            }
        };
        ASN1Sequence signed = data(practice.seals.sign(message, List.of(key), Instant.now()));
        SignerInfo signer = SignerInfo.getInstance(ASN1Set.getInstance(signed.getObjectAt(4)).getObjectAt(0));
        ASN1Sequence sealed = data(practice.seals.seal(message,
                practice.certificate(pair, Practice.encryption(KeyAlgorithm.SM2))));
        ASN1Sequence to = ASN1Sequence.getInstance(ASN1Set.getInstance(sealed.getObjectAt(1)).getObjectAt(0));
        EncryptedContentInfo content = EncryptedContentInfo.getInstance(sealed.getObjectAt(2));
        byte[] point = SubjectPublicKeyInfo.getInstance(pair.getPublic().getEncoded()).getPublicKeyData().getOctets();
        return String.join(" ", hex(point),
                hex(BigIntegers.asUnsignedByteArray(32, ((ECPrivateKey) pair.getPrivate()).getS())),
                hex(signer.getAuthenticatedAttributes().getEncoded("DER")),
                hex(signer.getEncryptedDigest().getOctets()),
                hex(row(ASN1OctetString.getInstance(to.getObjectAt(3)).getOctets())),
                hex(ASN1OctetString.getInstance(content.getContentEncryptionAlgorithm().getParameters()).getOctets()),
                hex(content.getEncryptedContent().getOctets()), hex(message));
    }

    /** An SM2Cipher as sm-crypto takes it: x, y, hash, cipher text. */
    private static byte[] row(byte[] cipher) throws IOException {
        ASN1Sequence parts = ASN1Sequence.getInstance(ASN1Primitive.fromByteArray(cipher));
        return org.bouncycastle.util.Arrays.concatenate(
                BigIntegers.asUnsignedByteArray(32, ASN1Integer.getInstance(parts.getObjectAt(0)).getValue()),
                BigIntegers.asUnsignedByteArray(32, ASN1Integer.getInstance(parts.getObjectAt(1)).getValue()),
                ASN1OctetString.getInstance(parts.getObjectAt(2)).getOctets(),
                ASN1OctetString.getInstance(parts.getObjectAt(3)).getOctets());
    }

    private static byte[] cipher(byte[] row) throws IOException {
        return new DERSequence(new ASN1Encodable[] {new ASN1Integer(new BigInteger(1, Arrays.copyOf(row, 32))),
                new ASN1Integer(new BigInteger(1, Arrays.copyOfRange(row, 32, 64))),
                new DEROctetString(Arrays.copyOfRange(row, 64, 96)),
                new DEROctetString(Arrays.copyOfRange(row, 96, row.length))}).getEncoded("DER");
    }

    private static ASN1Sequence data(byte[] message) throws IOException {
        return ASN1Sequence.getInstance(ContentInfo.getInstance(ASN1Primitive.fromByteArray(message)).getContent());
    }

    private static String hex(byte[] bytes) {
        return bytes.length == 0 ? "-" : HexFormat.of().formatHex(bytes);
    }

    private static byte[] bytes(String hex) {
        return "-".equals(hex) ? new byte[0] : HexFormat.of().parseHex(hex);
    }

    private static byte[] message(int seed) {
        Random random = new Random(seed);
        byte[] message = new byte[1 + random.nextInt(2_000)];
        random.nextBytes(message);
        return message;
    }
}
