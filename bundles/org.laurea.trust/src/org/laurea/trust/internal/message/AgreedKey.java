package org.laurea.trust.internal.message;

import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.MessageDigest;
import java.security.PublicKey;
import java.security.cert.X509Certificate;
import java.security.spec.X509EncodedKeySpec;
import java.util.Arrays;

import javax.crypto.Cipher;
import javax.crypto.spec.SecretKeySpec;

import org.bouncycastle.asn1.ASN1Encodable;
import org.bouncycastle.asn1.DERNull;
import org.bouncycastle.asn1.cms.IssuerAndSerialNumber;
import org.bouncycastle.asn1.cms.KeyAgreeRecipientInfo;
import org.bouncycastle.asn1.cms.OriginatorPublicKey;
import org.bouncycastle.asn1.cms.RecipientEncryptedKey;
import org.bouncycastle.asn1.cms.ecc.ECCCMSSharedInfo;
import org.bouncycastle.asn1.nist.NISTObjectIdentifiers;
import org.bouncycastle.asn1.sec.SECObjectIdentifiers;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.bouncycastle.asn1.x509.SubjectPublicKeyInfo;
import org.bouncycastle.asn1.x9.X9ObjectIdentifiers;
import org.bouncycastle.util.Pack;
import org.laurea.core.seal.DecryptionKey;
import org.laurea.core.seal.SealException;
import org.laurea.core.seal.SealException.Fault;
import org.laurea.core.seal.Suite;
import org.laurea.trust.internal.algorithm.Crypto;
import org.laurea.trust.internal.der.Der;
import org.laurea.trust.internal.fault.Faults;

/** A content key under a key that sender and recipient agreed upon on P-256 (RFC 5753), derived with SHA-256 (X9.63). */
final class AgreedKey implements RecipientKey {

    private static final int WRAPPING_BITS = 256;

    private final Crypto crypto;
    private final KeyAgreeRecipientInfo info;
    private final RecipientEncryptedKey wrapped;
    private final IssuerAndSerialNumber recipient;
    private final AlgorithmIdentifier wrapping;
    private final byte[] point;

    AgreedKey(Crypto crypto, KeyAgreeRecipientInfo info) throws SealException {
        this.crypto = crypto;
        this.info = info;
        if (!info.getVersion().hasValue(3) || info.getRecipientEncryptedKeys().size() != 1
                || info.getOriginator().getOriginatorKey() == null) {
            throw Faults.of(Fault.MALFORMED, "malformed.type");
        }
        this.wrapped = RecipientEncryptedKey.getInstance(info.getRecipientEncryptedKeys().getObjectAt(0));
        IssuerAndSerialNumber named = wrapped.getIdentifier().getIssuerAndSerialNumber();
        if (named == null) {
            throw Faults.of(Fault.MALFORMED, "malformed.type");
        }
        this.recipient = named;
        this.point = info.getOriginator().getOriginatorKey().getPublicKeyData().getOctets();
        this.wrapping = AlgorithmIdentifier.getInstance(info.getKeyEncryptionAlgorithm().getParameters());
    }

    @Override
    public boolean isFor(X509Certificate certificate) {
        return RecipientKey.isNamed(certificate, recipient);
    }

    @Override
    public byte[] open(DecryptionKey key) throws SealException {
        if (!SECObjectIdentifiers.dhSinglePass_stdDH_sha256kdf_scheme
                .equals(info.getKeyEncryptionAlgorithm().getAlgorithm())
                || !NISTObjectIdentifiers.id_aes256_wrap.equals(wrapping.getAlgorithm())) {
            throw Faults.of(Fault.ALGORITHM, "algorithm.message");
        }
        byte[] secret = key.agree(sender(info.getOriginator().getOriginatorKey()));
        try {
            Cipher cipher = Cipher.getInstance("AESWrap", crypto.provider());
            cipher.init(Cipher.UNWRAP_MODE, new SecretKeySpec(derived(secret), "AES"));
            return cipher.unwrap(wrapped.getEncryptedKey().getOctets(), "AES", Cipher.SECRET_KEY).getEncoded();
        } catch (GeneralSecurityException | RuntimeException e) {
            throw Faults.caused(e, Fault.RECIPIENT, "recipient");
        } finally {
            Arrays.fill(secret, (byte) 0);
        }
    }

    /** One block of the key derivation is all that a key of 256 bits needs. */
    private byte[] derived(byte[] secret) {
        byte[] material = info.getUserKeyingMaterial() == null ? null : info.getUserKeyingMaterial().getOctets();
        byte[] length = Pack.intToBigEndian(WRAPPING_BITS);
        ECCCMSSharedInfo shared = material == null ? new ECCCMSSharedInfo(wrapping, length)
                : new ECCCMSSharedInfo(wrapping, material, length);
        MessageDigest digest = crypto.digest(Suite.INTERNATIONAL);
        digest.update(secret);
        digest.update(Pack.intToBigEndian(1));
        return digest.digest(Der.write(shared));
    }

    /** The key of the sender; that it is on P-256 may be said or, as the recipient's is, left out. */
    private PublicKey sender(OriginatorPublicKey key) throws SealException {
        ASN1Encodable curve = key.getAlgorithm().getParameters();
        boolean isSaid = SECObjectIdentifiers.secp256r1.equals(curve);
        boolean isLeftOut = curve == null || DERNull.INSTANCE.equals(curve);
        if (!X9ObjectIdentifiers.id_ecPublicKey.equals(key.getAlgorithm().getAlgorithm()) || !isSaid && !isLeftOut) {
            throw Faults.of(Fault.ALGORITHM, "algorithm.message");
        }
        SubjectPublicKeyInfo whole = new SubjectPublicKeyInfo(
                new AlgorithmIdentifier(X9ObjectIdentifiers.id_ecPublicKey, SECObjectIdentifiers.secp256r1),
                point);
        try {
            return KeyFactory.getInstance("EC", crypto.provider())
                    .generatePublic(new X509EncodedKeySpec(Der.write(whole)));
        } catch (GeneralSecurityException | RuntimeException e) {
            throw Faults.caused(e, Fault.MALFORMED, "malformed.key");
        }
    }
}
