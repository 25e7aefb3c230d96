package org.laurea.office.keys;

import java.security.cert.CRLException;
import java.security.cert.CertificateEncodingException;
import java.security.cert.X509CRL;
import java.security.cert.X509Certificate;
import java.util.Base64;

/** Encodings of certificates, lists and requests. */
public final class Der {

    private static final int LINE = 64;

    private Der() {}

    /** The DER of a certificate. */
    public static byte[] of(X509Certificate certificate) {
        try {
            return certificate.getEncoded();
        } catch (CertificateEncodingException e) {
            throw new IllegalArgumentException(e);
        }
    }

    /** The DER of a revocation list. */
    public static byte[] of(X509CRL list) {
        try {
            return list.getEncoded();
        } catch (CRLException e) {
            throw new IllegalArgumentException(e);
        }
    }

    /**
     * DER as text (RFC 7468).
     *
     * @param label what it is, such as {@code CERTIFICATE REQUEST}
     */
    public static String pem(String label, byte[] der) {
        String lines = Base64.getMimeEncoder(LINE, new byte[] {'\n'}).encodeToString(der);
        return "-----BEGIN " + label + "-----\n" + lines + "\n-----END " + label + "-----\n";
    }
}
