package org.laurea.sync.content;

import org.laurea.sync.PackageId;

/**
 * What a whole content comes to.
 *
 * @param head its first line
 * @param id SM3 of its bytes
 * @param sha256 SHA-256 of its bytes, 64 lower-case hexadecimal digits
 * @param size how many bytes it has
 * @param recordsRoot the root of the tree (see {@code org.laurea.sync.ledger}) whose leaves are the lines of the records without
 *            their line ends, so that one record can be proved to be in it; 64 lower-case hexadecimal digits
 */
public record ContentSummary(ContentHead head, PackageId id, String sha256, long size, String recordsRoot) {}
