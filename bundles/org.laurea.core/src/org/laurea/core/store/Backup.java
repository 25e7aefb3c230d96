package org.laurea.core.store;

import java.nio.file.Path;
import java.time.Instant;

/**
 * A copy of the journal that was verified by restoring it.
 *
 * @param file where it lies
 * @param when the time of the last entry in it
 * @param entries how many entries it has
 * @param records how many records they make
 * @param hash the head of its hash chain, lower-case hexadecimal digits
 */
public record Backup(Path file, Instant when, long entries, long records, String hash) {}
