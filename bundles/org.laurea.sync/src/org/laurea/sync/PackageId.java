package org.laurea.sync;

import java.nio.ByteBuffer;
import java.util.HexFormat;
import java.util.UUID;
import java.util.regex.Pattern;

/**
 * The id of a package: SM3 over the canonical bytes of its content.
 *
 * @param hex 64 lower-case hexadecimal digits
 */
public record PackageId(String hex) implements Comparable<PackageId> {

    private static final Pattern FORM = Pattern.compile("[0-9a-f]{64}");
    private static final long VERSION_8 = 0x8000L;
    private static final long NOT_VERSION = ~0xF000L;
    private static final long VARIANT = 1L << 63;
    private static final long NOT_VARIANT = ~(3L << 62);

    /**
     * An id.
     *
     * @throws IllegalArgumentException if {@code hex} is not one; what comes from elsewhere is asked {@link #isId} before
     */
    public PackageId {
        if (!isId(hex)) {
            throw new IllegalArgumentException("not the id of a package");
        }
    }

    /** Whether a text is an id. */
    public static boolean isId(String text) {
        return FORM.matcher(text).matches();
    }

    /** The id of content with this SM3. */
    public static PackageId of(byte[] sm3) {
        return new PackageId(HexFormat.of().formatHex(sm3));
    }

    /**
     * The id of the change set that a hub keeps the package by: the first 16 bytes as a UUID of version 8 (RFC 9562 5.8), so that a
     * receipt names its entry in the ledger without being believed.
     */
    public UUID changeSet() {
        ByteBuffer bytes = ByteBuffer.wrap(HexFormat.of().parseHex(hex));
        return new UUID(bytes.getLong() & NOT_VERSION | VERSION_8, bytes.getLong() & NOT_VARIANT | VARIANT);
    }

    @Override
    public int compareTo(PackageId other) {
        return hex.compareTo(other.hex);
    }

    @Override
    public String toString() {
        return hex;
    }
}
