package org.laurea.trust.internal.message;

import java.security.cert.X509Certificate;
import java.util.Set;

import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.DERNull;
import org.bouncycastle.asn1.cms.IssuerAndSerialNumber;
import org.bouncycastle.asn1.cms.KeyTransRecipientInfo;
import org.bouncycastle.asn1.gm.GMObjectIdentifiers;
import org.bouncycastle.asn1.nist.NISTObjectIdentifiers;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.asn1.pkcs.RSAESOAEPparams;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.laurea.core.seal.DecryptionKey;
import org.laurea.core.seal.KeyAlgorithm;
import org.laurea.core.seal.SealException;
import org.laurea.core.seal.SealException.Fault;
import org.laurea.trust.internal.algorithm.PublicKeys;
import org.laurea.trust.internal.fault.Faults;

/** A content key that was encrypted to a key of SM2 or RSA. */
final class TransportedKey implements RecipientKey {

    /** Encryption with SM2 as GB/T 33560 names it, and as three implementations in use do. */
    private static final Set<ASN1ObjectIdentifier> SM2 = Set.of(
            GMObjectIdentifiers.sm2encrypt, GMObjectIdentifiers.sm2p256v1, GMObjectIdentifiers.sm2exchange,
            GMObjectIdentifiers.sm2encrypt_with_sm3);

    private final Dialect dialect;
    private final KeyTransRecipientInfo info;
    private final IssuerAndSerialNumber recipient;
    private final boolean isAccepted;

    TransportedKey(Dialect dialect, KeyTransRecipientInfo info) throws SealException {
        this.dialect = dialect;
        this.info = info;
        int version = dialect == Dialect.GB35275 ? 1 : 0;
        if (!info.getVersion().hasValue(version) || info.getRecipientIdentifier().isTagged()) {
            throw Faults.of(Fault.MALFORMED, "malformed.type");
        }
        this.recipient = IssuerAndSerialNumber.getInstance(info.getRecipientIdentifier().getId());
        AlgorithmIdentifier used = info.getKeyEncryptionAlgorithm();
        this.isAccepted = dialect == Dialect.GB35275
                ? SM2.contains(used.getAlgorithm())
                        && (used.getParameters() == null || DERNull.INSTANCE.equals(used.getParameters()))
                : PKCSObjectIdentifiers.id_RSAES_OAEP.equals(used.getAlgorithm())
                        && isSha256(RSAESOAEPparams.getInstance(used.getParameters()));
    }

    @Override
    public boolean isFor(X509Certificate certificate) {
        return RecipientKey.isNamed(certificate, recipient);
    }

    @Override
    public byte[] open(DecryptionKey key) throws SealException {
        KeyAlgorithm algorithm = PublicKeys.algorithm(key.certificate().getPublicKey());
        if (!isAccepted || algorithm == KeyAlgorithm.P256 || algorithm.suite() != dialect.suite()) {
            throw Faults.of(Fault.ALGORITHM, "algorithm.message");
        }
        return key.unwrap(info.getEncryptedKey().getOctets());
    }

    private static boolean isSha256(RSAESOAEPparams parameters) {
        AlgorithmIdentifier mask = AlgorithmIdentifier.getInstance(parameters.getMaskGenAlgorithm().getParameters());
        return NISTObjectIdentifiers.id_sha256.equals(parameters.getHashAlgorithm().getAlgorithm())
                && PKCSObjectIdentifiers.id_mgf1.equals(parameters.getMaskGenAlgorithm().getAlgorithm())
                && NISTObjectIdentifiers.id_sha256.equals(mask.getAlgorithm())
                && RSAESOAEPparams.DEFAULT_P_SOURCE_ALGORITHM.equals(parameters.getPSourceAlgorithm());
    }
}
