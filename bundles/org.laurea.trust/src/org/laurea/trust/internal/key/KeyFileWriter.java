package org.laurea.trust.internal.key;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.cert.CertificateEncodingException;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.bouncycastle.asn1.DERBMPString;
import org.bouncycastle.asn1.DERNull;
import org.bouncycastle.asn1.DEROctetString;
import org.bouncycastle.asn1.nist.NISTObjectIdentifiers;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.OutputEncryptor;
import org.bouncycastle.pkcs.PKCS12PfxPduBuilder;
import org.bouncycastle.pkcs.PKCS12SafeBag;
import org.bouncycastle.pkcs.PKCS12SafeBagBuilder;
import org.bouncycastle.pkcs.PKCSException;
import org.bouncycastle.pkcs.jcajce.JcaPKCS12SafeBagBuilder;
import org.bouncycastle.pkcs.jcajce.JcePKCS12MacCalculatorBuilder;
import org.bouncycastle.pkcs.jcajce.JcePKCSPBEOutputEncryptorBuilder;
import org.laurea.trust.internal.algorithm.Crypto;

/** Writes PKCS #12 files that other tools read: AES-256 in PBES2, PBKDF2 with HMAC-SHA-256, SHA-256 for the whole. */
public final class KeyFileWriter {

    private final Crypto crypto;
    private final int rounds;

    /**
     * A writer.
     *
     * @param rounds how often a passphrase is worked through
     */
    public KeyFileWriter(Crypto crypto, int rounds) {
        this.crypto = crypto;
        this.rounds = rounds;
    }

    byte[] encoded(List<StoredKey> keys, char[] pin) throws IOException, PKCSException, CertificateEncodingException {
        try {
            PKCS12PfxPduBuilder file = new PKCS12PfxPduBuilder();
            List<PKCS12SafeBag> certificates = new ArrayList<>();
            Set<X509Certificate> above = new LinkedHashSet<>();
            for (StoredKey key : keys) {
                file.addData(named(new JcaPKCS12SafeBagBuilder(key.key(), encryptor(pin)), key).build());
                certificates.add(named(new JcaPKCS12SafeBagBuilder(key.certificate()), key).build());
                above.addAll(key.chain().subList(1, key.chain().size()));
            }
            for (X509Certificate authority : above) {
                certificates.add(new JcaPKCS12SafeBagBuilder(authority).build());
            }
            file.addEncryptedData(encryptor(pin), certificates.toArray(PKCS12SafeBag[]::new));
            return file.build(new JcePKCS12MacCalculatorBuilder(NISTObjectIdentifiers.id_sha256)
                    .setProvider(crypto.provider()).setIterationCount(rounds), pin).getEncoded();
        } catch (OperatorCreationException e) {
            throw new PKCSException("the file cannot be encrypted", e);
        }
    }

    private static PKCS12SafeBagBuilder named(PKCS12SafeBagBuilder bag, StoredKey key) {
        return bag.addBagAttribute(PKCSObjectIdentifiers.pkcs_9_at_friendlyName, new DERBMPString(key.id()))
                .addBagAttribute(PKCSObjectIdentifiers.pkcs_9_at_localKeyId,
                        new DEROctetString(key.id().getBytes(StandardCharsets.US_ASCII)));
    }

    private OutputEncryptor encryptor(char[] pin) throws OperatorCreationException {
        return new JcePKCSPBEOutputEncryptorBuilder(NISTObjectIdentifiers.id_aes256_CBC)
                .setPRF(new AlgorithmIdentifier(PKCSObjectIdentifiers.id_hmacWithSHA256, DERNull.INSTANCE))
                .setIterationCount(rounds).setProvider(crypto.provider()).build(pin);
    }
}
