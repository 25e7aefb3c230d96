package org.laurea.trust.internal.message;

import java.security.GeneralSecurityException;
import java.security.cert.X509Certificate;

import javax.crypto.Cipher;
import javax.crypto.spec.IvParameterSpec;
import javax.crypto.spec.SecretKeySpec;

import org.bouncycastle.asn1.ASN1Encodable;
import org.bouncycastle.asn1.ASN1Integer;
import org.bouncycastle.asn1.DERNull;
import org.bouncycastle.asn1.DEROctetString;
import org.bouncycastle.asn1.DERSequence;
import org.bouncycastle.asn1.DERSet;
import org.bouncycastle.asn1.DERTaggedObject;
import org.bouncycastle.asn1.cms.ContentInfo;
import org.bouncycastle.asn1.cms.IssuerAndSerialNumber;
import org.bouncycastle.asn1.gm.GMObjectIdentifiers;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.laurea.trust.internal.algorithm.Crypto;
import org.laurea.trust.internal.algorithm.Sm2Encryption;

/** Writes the EnvelopedData of GB/T 35275: version 1, SM4 in CBC, its key encrypted by SM2 as an SM2Cipher. */
final class SmEnvelope {

    private static final ASN1Integer VERSION = new ASN1Integer(1);
    private static final int KEY = 16;
    private static final int BLOCK = 16;

    private final Crypto crypto;

    SmEnvelope(Crypto crypto) {
        this.crypto = crypto;
    }

    ContentInfo seal(byte[] message, X509Certificate recipient) throws GeneralSecurityException {
        byte[] key = crypto.random(KEY);
        byte[] start = crypto.random(BLOCK);
        Cipher cipher = Cipher.getInstance("SM4/CBC/PKCS5Padding", crypto.provider());
        cipher.init(Cipher.ENCRYPT_MODE, new SecretKeySpec(key, "SM4"), new IvParameterSpec(start));
        DERSequence content = new DERSequence(new ASN1Encodable[] {Dialect.GB35275.data(),
                new AlgorithmIdentifier(GMObjectIdentifiers.sms4_cbc, new DEROctetString(start)),
                new DERTaggedObject(false, 0, new DEROctetString(cipher.doFinal(message)))});
        return new ContentInfo(Dialect.GB35275.enveloped(), new DERSequence(new ASN1Encodable[] {VERSION,
                new DERSet(recipient(recipient, Sm2Encryption.encrypt(recipient.getPublicKey(), key))), content}));
    }

    private static DERSequence recipient(X509Certificate certificate, byte[] encryptedKey) {
        X500Name issuer = X500Name.getInstance(certificate.getIssuerX500Principal().getEncoded());
        return new DERSequence(new ASN1Encodable[] {VERSION,
                new IssuerAndSerialNumber(issuer, certificate.getSerialNumber()),
                new AlgorithmIdentifier(GMObjectIdentifiers.sm2encrypt, DERNull.INSTANCE),
                new DEROctetString(encryptedKey)});
    }
}
