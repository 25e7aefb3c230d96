package org.laurea.store.internal.crypto;

import java.security.GeneralSecurityException;

/** What becomes of a payload on its way to disk and back. */
public interface PayloadCipher {

    /** What is stored for {@code plain}; it can be read again only together with {@code context}. */
    byte[] encrypt(byte[] plain, byte[] context);

    /**
     * What was stored as {@code sealed}.
     *
     * @throws GeneralSecurityException if it, its context or the key is not the one that it was stored with
     */
    byte[] decrypt(byte[] sealed, byte[] context) throws GeneralSecurityException;

    /** Stores payloads as they are. */
    static PayloadCipher none() {
        return new PayloadCipher() {
            @Override
            public byte[] encrypt(byte[] plain, byte[] context) {
                return plain;
            }

            @Override
            public byte[] decrypt(byte[] sealed, byte[] context) {
                return sealed;
            }
        };
    }
}
