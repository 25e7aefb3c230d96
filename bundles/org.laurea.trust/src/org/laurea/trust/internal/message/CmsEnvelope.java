package org.laurea.trust.internal.message;

import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.cert.X509Certificate;

import org.bouncycastle.asn1.DERNull;
import org.bouncycastle.asn1.cms.ContentInfo;
import org.bouncycastle.asn1.nist.NISTObjectIdentifiers;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.asn1.pkcs.RSAESOAEPparams;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.bouncycastle.cms.CMSAlgorithm;
import org.bouncycastle.cms.CMSEnvelopedDataGenerator;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.CMSProcessableByteArray;
import org.bouncycastle.cms.RecipientInfoGenerator;
import org.bouncycastle.cms.jcajce.JceCMSContentEncryptorBuilder;
import org.bouncycastle.cms.jcajce.JceKeyAgreeRecipientInfoGenerator;
import org.bouncycastle.cms.jcajce.JceKeyTransRecipientInfoGenerator;
import org.laurea.core.seal.KeyAlgorithm;
import org.laurea.trust.internal.algorithm.Crypto;

/** Writes the EnvelopedData of RFC 5652: AES-256 in CBC, its key by RSAES-OAEP (RFC 3560) or agreed upon on P-256 (RFC 5753). */
final class CmsEnvelope {

    private final Crypto crypto;

    CmsEnvelope(Crypto crypto) {
        this.crypto = crypto;
    }

    ContentInfo seal(byte[] message, X509Certificate recipient, KeyAlgorithm algorithm)
            throws GeneralSecurityException, CMSException {
        CMSEnvelopedDataGenerator generator = new CMSEnvelopedDataGenerator();
        generator.addRecipientInfoGenerator(algorithm == KeyAlgorithm.RSA ? transported(recipient) : agreed(recipient));
        return generator.generate(new CMSProcessableByteArray(message),
                new JceCMSContentEncryptorBuilder(CMSAlgorithm.AES256_CBC).setProvider(crypto.provider()).build())
                .toASN1Structure();
    }

    private RecipientInfoGenerator transported(X509Certificate recipient) throws GeneralSecurityException {
        AlgorithmIdentifier digest = new AlgorithmIdentifier(NISTObjectIdentifiers.id_sha256, DERNull.INSTANCE);
        AlgorithmIdentifier mask = new AlgorithmIdentifier(PKCSObjectIdentifiers.id_mgf1, digest);
        AlgorithmIdentifier oaep = new AlgorithmIdentifier(PKCSObjectIdentifiers.id_RSAES_OAEP,
                new RSAESOAEPparams(digest, mask, RSAESOAEPparams.DEFAULT_P_SOURCE_ALGORITHM));
        return new JceKeyTransRecipientInfoGenerator(recipient, oaep).setProvider(crypto.provider());
    }

    private RecipientInfoGenerator agreed(X509Certificate recipient) throws GeneralSecurityException {
        KeyPair once = crypto.generate(KeyAlgorithm.P256);
        return new JceKeyAgreeRecipientInfoGenerator(CMSAlgorithm.ECDH_SHA256KDF, once.getPrivate(), once.getPublic(),
                CMSAlgorithm.AES256_WRAP).addRecipient(recipient).setProvider(crypto.provider());
    }
}
