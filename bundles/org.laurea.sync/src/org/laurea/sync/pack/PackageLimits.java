package org.laurea.sync.pack;

/** How large a package may be; part of the protocol. */
public final class PackageLimits {

    /** Bytes of a sealed manifest. */
    public static final int MANIFEST = 16 << 20;
    /** Bytes of a sealed piece. */
    public static final int CHUNK = 4 << 20;
    /** What sealing adds to a piece, the tag. */
    public static final int TAG = 16;
    /** Bytes of a piece before it is sealed. */
    public static final int PIECE = CHUNK - TAG;
    /** Pieces of a package. */
    public static final int CHUNKS = 100_000;
    /** Files of a package. */
    public static final int FILES = 20_000;
    /** Bytes of a label. */
    public static final int LABEL = 4096;

    private PackageLimits() {}
}
