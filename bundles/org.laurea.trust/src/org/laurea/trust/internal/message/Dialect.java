package org.laurea.trust.internal.message;

import java.util.Set;

import org.bouncycastle.asn1.ASN1Encodable;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.DERNull;
import org.bouncycastle.asn1.cms.CMSObjectIdentifiers;
import org.bouncycastle.asn1.gm.GMObjectIdentifiers;
import org.bouncycastle.asn1.nist.NISTObjectIdentifiers;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.bouncycastle.asn1.x9.X9ObjectIdentifiers;
import org.laurea.core.seal.KeyAlgorithm;
import org.laurea.core.seal.SealException;
import org.laurea.core.seal.SealException.Fault;
import org.laurea.core.seal.Suite;
import org.laurea.trust.internal.fault.Faults;

/** How a suite writes its messages: the same syntax under other names. */
enum Dialect {

    /** GB/T 35275-2017, which follows PKCS #7 1.5. */
    GB35275(Suite.SM, new ASN1ObjectIdentifier("1.2.156.10197.6.1.4.2.1"),
            new ASN1ObjectIdentifier("1.2.156.10197.6.1.4.2.2"), new ASN1ObjectIdentifier("1.2.156.10197.6.1.4.2.3"),
            GMObjectIdentifiers.sm3),
    /** RFC 5652. */
    CMS(Suite.INTERNATIONAL, CMSObjectIdentifiers.data, CMSObjectIdentifiers.signedData,
            CMSObjectIdentifiers.envelopedData, NISTObjectIdentifiers.id_sha256);

    /** SM2 signatures as GB/T 35275 has it, as GM/T 0006 lists them, as other implementations write. */
    private static final Set<ASN1ObjectIdentifier> SM2_SIGNATURES = Set.of(
            GMObjectIdentifiers.sm2sign, GMObjectIdentifiers.sm2p256v1, GMObjectIdentifiers.sm2sign_with_sm3);

    private final Suite suite;
    private final ASN1ObjectIdentifier data;
    private final ASN1ObjectIdentifier signed;
    private final ASN1ObjectIdentifier enveloped;
    private final ASN1ObjectIdentifier digest;

    Dialect(Suite suite, ASN1ObjectIdentifier data, ASN1ObjectIdentifier signed, ASN1ObjectIdentifier enveloped,
            ASN1ObjectIdentifier digest) {
        this.suite = suite;
        this.data = data;
        this.signed = signed;
        this.enveloped = enveloped;
        this.digest = digest;
    }

    static Dialect of(Suite suite) {
        return suite == Suite.SM ? GB35275 : CMS;
    }

    /** The dialect of a message of one of its two types. */
    static Dialect of(ASN1ObjectIdentifier type, boolean isSigned) throws SealException {
        for (Dialect dialect : values()) {
            if (type.equals(isSigned ? dialect.signed : dialect.enveloped)) {
                return dialect;
            }
        }
        throw Faults.of(Fault.MALFORMED, "malformed.type");
    }

    Suite suite() {
        return suite;
    }

    ASN1ObjectIdentifier data() {
        return data;
    }

    ASN1ObjectIdentifier signed() {
        return signed;
    }

    ASN1ObjectIdentifier enveloped() {
        return enveloped;
    }

    AlgorithmIdentifier digest() {
        return new AlgorithmIdentifier(digest);
    }

    void checkDigest(AlgorithmIdentifier algorithm) throws SealException {
        check(algorithm.getAlgorithm().equals(digest) && isPlain(algorithm));
    }

    AlgorithmIdentifier signature(KeyAlgorithm algorithm) {
        return switch (algorithm) {
            case SM2 -> new AlgorithmIdentifier(GMObjectIdentifiers.sm2sign);
            case P256 -> new AlgorithmIdentifier(X9ObjectIdentifiers.ecdsa_with_SHA256);
            case RSA -> new AlgorithmIdentifier(PKCSObjectIdentifiers.rsaEncryption, DERNull.INSTANCE);
        };
    }

    /** Fails unless a key of this kind signs so in this dialect. */
    void checkSignature(KeyAlgorithm key, AlgorithmIdentifier algorithm) throws SealException {
        ASN1ObjectIdentifier name = algorithm.getAlgorithm();
        boolean isNamed = switch (key) {
            case SM2 -> SM2_SIGNATURES.contains(name);
            case P256 -> X9ObjectIdentifiers.ecdsa_with_SHA256.equals(name);
            case RSA -> PKCSObjectIdentifiers.rsaEncryption.equals(name)
                    || PKCSObjectIdentifiers.sha256WithRSAEncryption.equals(name);
        };
        check(key.suite() == suite && isNamed && isPlain(algorithm));
    }

    private static boolean isPlain(AlgorithmIdentifier algorithm) {
        ASN1Encodable parameters = algorithm.getParameters();
        return parameters == null || DERNull.INSTANCE.equals(parameters);
    }

    private static void check(boolean isAccepted) throws SealException {
        if (!isAccepted) {
            throw Faults.of(Fault.ALGORITHM, "algorithm.message");
        }
    }
}
