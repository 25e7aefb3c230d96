package org.laurea.core.seal;

/**
 * Seals the pieces of large files under one key: SM4 or AES-128 in GCM, the tag of 16 bytes at the end, the nonce of 12 bytes being
 * the number of the piece, big-endian. Each number is used once under a key. Any number of threads.
 */
public interface ChunkCipher {

    /** Seals a piece. */
    byte[] seal(long number, byte[] piece);

    /**
     * Opens a piece.
     *
     * @throws SealException DIGEST if it is not the piece that was sealed under this number
     */
    byte[] open(long number, byte[] sealed) throws SealException;
}
