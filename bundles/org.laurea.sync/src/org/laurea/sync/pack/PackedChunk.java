package org.laurea.sync.pack;

/**
 * A sealed piece.
 *
 * @param hash the digest of the package's suite over the sealed bytes, 64 lower-case hexadecimal digits
 * @param size how many sealed bytes
 */
public record PackedChunk(String hash, int size) {}
