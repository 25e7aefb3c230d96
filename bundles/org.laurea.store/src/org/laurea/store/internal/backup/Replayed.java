package org.laurea.store.internal.backup;

/**
 * What an index holds.
 *
 * @param entries how many entries made it
 * @param records how many records it has
 * @param digest a digest of all batches and records that does not depend on how they are stored; lower-case hexadecimal digits
 */
public record Replayed(long entries, long records, String digest) {}
