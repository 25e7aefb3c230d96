package org.laurea.trust.internal.certificate;

import java.io.IOException;
import java.security.cert.CertificateParsingException;
import java.security.cert.X509Certificate;
import java.util.List;
import java.util.Set;

import org.bouncycastle.asn1.x509.ExtendedKeyUsage;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.ExtensionsGenerator;
import org.bouncycastle.asn1.x509.KeyPurposeId;
import org.bouncycastle.asn1.x509.KeyUsage;
import org.eclipse.jdt.annotation.Nullable;
import org.laurea.core.seal.CertificateUse;
import org.laurea.core.seal.KeyAlgorithm;
import org.laurea.core.seal.KeyPurpose;
import org.laurea.core.seal.SealException;
import org.laurea.core.seal.SealException.Fault;
import org.laurea.trust.internal.algorithm.PublicKeys;
import org.laurea.trust.internal.fault.Faults;

/** What a certificate says about the use of its key, and how that is written (RFC 5280 4.2.1.3 and 4.2.1.12, GM/T 0015). */
public final class CertificateProfile {

    private static final int DIGITAL_SIGNATURE = 0;
    private static final int NON_REPUDIATION = 1;
    private static final int KEY_ENCIPHERMENT = 2;
    private static final int KEY_AGREEMENT = 4;

    private CertificateProfile() {}

    /** Writes the extensions of a use into a certificate or a request for one. */
    public static void write(KeyPurpose purpose, ExtensionsGenerator extensions) throws IOException {
        extensions.addExtension(Extension.keyUsage, true, new KeyUsage(bits(purpose)));
        KeyPurposeId extended = extended(purpose.use());
        if (extended != null) {
            boolean isAlone = purpose.use() == CertificateUse.TIME_STAMP;
            extensions.addExtension(Extension.extendedKeyUsage, isAlone, new ExtendedKeyUsage(extended));
        }
    }

    /** What the key of a certificate is for. */
    public static KeyPurpose purpose(X509Certificate certificate) throws SealException {
        for (CertificateUse use : CertificateUse.values()) {
            if (allows(certificate, use)) {
                return new KeyPurpose(PublicKeys.algorithm(certificate.getPublicKey()), use);
            }
        }
        throw Faults.of(Fault.PURPOSE, "purpose", serial(certificate));
    }

    /** Whether a certificate allows a use. */
    public static boolean allows(X509Certificate certificate, CertificateUse use) throws SealException {
        boolean[] usage = certificate.getKeyUsage();
        if (usage == null || certificate.getBasicConstraints() >= 0) {
            return false;
        }
        List<String> extended = extended(certificate);
        return switch (use) {
            case SIGNATURE -> usage[DIGITAL_SIGNATURE] && usage[NON_REPUDIATION];
            case ENCRYPTION -> usage[KEY_ENCIPHERMENT] || usage[KEY_AGREEMENT];
            case TLS_CLIENT -> usage[DIGITAL_SIGNATURE] && extended.contains(KeyPurposeId.id_kp_clientAuth.getId());
            case TLS_SERVER -> usage[DIGITAL_SIGNATURE] && extended.contains(KeyPurposeId.id_kp_serverAuth.getId());
            case TIME_STAMP -> usage[DIGITAL_SIGNATURE]
                    && extended.equals(List.of(KeyPurposeId.id_kp_timeStamping.getId()))
                    && isExtendedCritical(certificate);
        };
    }

    /** How a certificate is called in a message for people, without telling whose it is. */
    public static String serial(X509Certificate certificate) {
        return certificate.getSerialNumber().toString(16);
    }

    private static int bits(KeyPurpose purpose) {
        return switch (purpose.use()) {
            case SIGNATURE -> KeyUsage.digitalSignature | KeyUsage.nonRepudiation;
            case ENCRYPTION ->
                    purpose.algorithm() == KeyAlgorithm.P256 ? KeyUsage.keyAgreement : KeyUsage.keyEncipherment;
            case TLS_CLIENT, TLS_SERVER, TIME_STAMP -> KeyUsage.digitalSignature;
        };
    }

    private static @Nullable KeyPurposeId extended(CertificateUse use) {
        return switch (use) {
            case SIGNATURE, ENCRYPTION -> null;
            case TLS_CLIENT -> KeyPurposeId.id_kp_clientAuth;
            case TLS_SERVER -> KeyPurposeId.id_kp_serverAuth;
            case TIME_STAMP -> KeyPurposeId.id_kp_timeStamping;
        };
    }

    private static List<String> extended(X509Certificate certificate) throws SealException {
        try {
            List<String> extended = certificate.getExtendedKeyUsage();
            return extended == null ? List.of() : extended;
        } catch (CertificateParsingException e) {
            throw Faults.caused(e, Fault.MALFORMED, "malformed.certificate");
        }
    }

    private static boolean isExtendedCritical(X509Certificate certificate) {
        Set<String> critical = certificate.getCriticalExtensionOIDs();
        return critical != null && critical.contains(Extension.extendedKeyUsage.getId());
    }
}
