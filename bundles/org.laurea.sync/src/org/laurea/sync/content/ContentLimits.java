package org.laurea.sync.content;

/**
 * How much of a content is read before it is refused.
 *
 * @param bytes of all lines
 * @param line bytes of one line without its end
 * @param records records
 */
public record ContentLimits(long bytes, int line, long records) {

    /** Those of the protocol: 1 GiB, 1 MiB, 1,000,000 records. */
    public static final ContentLimits OF_THE_PROTOCOL = new ContentLimits(1L << 30, 1 << 20, 1_000_000);
}
