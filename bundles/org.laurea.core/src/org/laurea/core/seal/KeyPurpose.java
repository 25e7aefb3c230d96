package org.laurea.core.seal;

/**
 * A key that somebody holds, or wants to hold.
 *
 * @param algorithm its kind of key
 * @param use what its certificate allows
 */
public record KeyPurpose(KeyAlgorithm algorithm, CertificateUse use) {}
