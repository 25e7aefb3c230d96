package org.laurea.core.seal;

/**
 * Where the keys of an account lie.
 *
 * @param kind the kind of place, that of a {@link KeyProvider}: {@code pkcs12}, {@code pkcs11}
 * @param location of {@code pkcs12} the path of the file; of {@code pkcs11} a PKCS #11 URI (RFC 7512) with the token and the
 *            {@code module-path} of its driver
 */
public record KeyPlace(String kind, String location) {}
