package org.laurea.sync.pack;

import java.util.List;

/**
 * A file of a package.
 *
 * @param name its name; {@link #CONTENT} is the content
 * @param coding how it is packed
 * @param size how many bytes it has unpacked
 * @param sm3 SM3 of them, 64 lower-case hexadecimal digits
 * @param sha256 SHA-256 of them
 * @param chunks its pieces in order
 */
public record PackedFile(String name, Coding coding, long size, String sm3, String sha256, List<PackedChunk> chunks) {

    /** The name of the file that holds the content. */
    public static final String CONTENT = "content";

    /** A file; the list is copied. */
    public PackedFile {
        chunks = List.copyOf(chunks);
    }
}
