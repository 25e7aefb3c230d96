package org.laurea.core.seal;

/**
 * A request to an authority for a certificate (PKCS #10, RFC 2986), signed by the key itself.
 *
 * @param key the name of the key in its place
 * @param purpose what the key is for
 * @param encoded the DER
 */
public record CertificateRequest(String key, KeyPurpose purpose, byte[] encoded) {}
