package org.laurea.core.seal;

/** What a certificate allows its key to be used for; SM2 signs and opens with two different ones (GM/T 0015). */
public enum CertificateUse {
    /** Signs packages and receipts: digitalSignature and nonRepudiation. */
    SIGNATURE,
    /** Opens what was sealed to it: keyEncipherment or keyAgreement. */
    ENCRYPTION,
    /** Shows a hub who calls: extended key usage clientAuth. */
    TLS_CLIENT,
    /** Shows who the hub is: extended key usage serverAuth. */
    TLS_SERVER,
    /** Signs time stamps: extended key usage timeStamping alone, critical (RFC 3161 2.3). */
    TIME_STAMP
}
