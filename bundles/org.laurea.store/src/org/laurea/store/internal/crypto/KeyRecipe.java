package org.laurea.store.internal.crypto;

import java.security.SecureRandom;

/**
 * How keys come from a passphrase: PBKDF2 with HMAC-SHA-256 (RFC 8018). Stored in the open.
 *
 * @param iterations how often the function is repeated
 * @param salt {@value #SALT} random bytes
 */
public record KeyRecipe(int iterations, byte[] salt) {

    /** How many bytes a salt has. */
    public static final int SALT = 16;

    /** As many as OWASP asks for with this function (Password Storage Cheat Sheet, 2023). */
    private static final int ITERATIONS = 600_000;

    /** A recipe for a new store. */
    public static KeyRecipe fresh() {
        return fresh(ITERATIONS);
    }

    /** A recipe with a salt of its own. */
    public static KeyRecipe fresh(int iterations) {
        byte[] salt = new byte[SALT];
        new SecureRandom().nextBytes(salt);
        return new KeyRecipe(iterations, salt);
    }
}
