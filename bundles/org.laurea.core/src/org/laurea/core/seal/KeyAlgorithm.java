package org.laurea.core.seal;

/** What a key pair is made for by its mathematics. */
public enum KeyAlgorithm {
    /** SM2 on the curve of GB/T 32918.5. */
    SM2(Suite.SM),
    /** ECDSA and ECDH on the curve P-256 of FIPS 186-5. */
    P256(Suite.INTERNATIONAL),
    /** RSA of 3072 bits. */
    RSA(Suite.INTERNATIONAL);

    private final Suite suite;

    KeyAlgorithm(Suite suite) {
        this.suite = suite;
    }

    /** The suite it belongs to. */
    public Suite suite() {
        return suite;
    }
}
