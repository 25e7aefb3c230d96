package org.laurea.trust.internal.algorithm;

import java.security.PublicKey;
import java.security.interfaces.RSAPublicKey;

import org.bouncycastle.asn1.ASN1Encodable;
import org.bouncycastle.asn1.gm.GMObjectIdentifiers;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.asn1.sec.SECObjectIdentifiers;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.bouncycastle.asn1.x509.SubjectPublicKeyInfo;
import org.bouncycastle.asn1.x9.X9ObjectIdentifiers;
import org.laurea.core.seal.KeyAlgorithm;
import org.laurea.core.seal.SealException;
import org.laurea.core.seal.SealException.Fault;
import org.laurea.trust.internal.fault.Faults;

/** Tells the kinds of public keys apart. */
public final class PublicKeys {

    private static final int SHORTEST_RSA = 2048;
    private static final int LONGEST_RSA = 8192;

    private PublicKeys() {}

    /**
     * The kind of a key.
     *
     * @throws SealException ALGORITHM if it is none of ours: another curve, a short RSA key
     */
    public static KeyAlgorithm algorithm(PublicKey key) throws SealException {
        AlgorithmIdentifier algorithm = SubjectPublicKeyInfo.getInstance(key.getEncoded()).getAlgorithm();
        ASN1Encodable parameters = algorithm.getParameters();
        if (algorithm.getAlgorithm().equals(X9ObjectIdentifiers.id_ecPublicKey)) {
            if (GMObjectIdentifiers.sm2p256v1.equals(parameters)) {
                return KeyAlgorithm.SM2;
            }
            if (SECObjectIdentifiers.secp256r1.equals(parameters)) {
                return KeyAlgorithm.P256;
            }
        }
        if (algorithm.getAlgorithm().equals(PKCSObjectIdentifiers.rsaEncryption) && key instanceof RSAPublicKey rsa) {
            int bits = rsa.getModulus().bitLength();
            if (bits >= SHORTEST_RSA && bits <= LONGEST_RSA) {
                return KeyAlgorithm.RSA;
            }
        }
        throw Faults.of(Fault.ALGORITHM, "algorithm.key");
    }
}
