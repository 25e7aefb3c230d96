package org.laurea.trust.internal.algorithm;

import java.util.Map;

import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.DERNull;
import org.bouncycastle.asn1.gm.GMObjectIdentifiers;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.bouncycastle.asn1.x9.X9ObjectIdentifiers;
import org.laurea.core.seal.KeyAlgorithm;

/** How signatures are called: by Java, and in certificates. */
public final class SignatureAlgorithms {

    private static final Map<ASN1ObjectIdentifier, KeyAlgorithm> IN_CERTIFICATES = Map.of(
            GMObjectIdentifiers.sm2sign_with_sm3, KeyAlgorithm.SM2,
            X9ObjectIdentifiers.ecdsa_with_SHA256, KeyAlgorithm.P256,
            PKCSObjectIdentifiers.sha256WithRSAEncryption, KeyAlgorithm.RSA,
            PKCSObjectIdentifiers.sha384WithRSAEncryption, KeyAlgorithm.RSA,
            PKCSObjectIdentifiers.sha512WithRSAEncryption, KeyAlgorithm.RSA);

    private SignatureAlgorithms() {}

    /** The name of the signatures that a key makes, in Java. */
    static String name(KeyAlgorithm algorithm) {
        return switch (algorithm) {
            case SM2 -> "SM3withSM2";
            case P256 -> "SHA256withECDSA";
            case RSA -> "SHA256withRSA";
        };
    }

    /** The signatures that a key makes, as certificates and requests name them. */
    static AlgorithmIdentifier identifier(KeyAlgorithm algorithm) {
        return switch (algorithm) {
            case SM2 -> new AlgorithmIdentifier(GMObjectIdentifiers.sm2sign_with_sm3);
            case P256 -> new AlgorithmIdentifier(X9ObjectIdentifiers.ecdsa_with_SHA256);
            case RSA -> new AlgorithmIdentifier(PKCSObjectIdentifiers.sha256WithRSAEncryption, DERNull.INSTANCE);
        };
    }

    /** Whether a key of this kind signs so, in a certificate, a request or a revocation list. */
    public static boolean isAccepted(KeyAlgorithm algorithm, String identifier) {
        return IN_CERTIFICATES.get(new ASN1ObjectIdentifier(identifier)) == algorithm;
    }
}
