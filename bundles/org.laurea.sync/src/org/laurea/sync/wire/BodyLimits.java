package org.laurea.sync.wire;

/** How large bodies may be, in bytes; part of the protocol. Those of pieces and manifests stand in {@code PackageLimits}. */
public final class BodyLimits {

    /** A problem, a small request or answer in JSON. */
    public static final int SMALL = 64 << 10;
    /** The list of missing pieces. */
    public static final int MISSING = 8 << 20;
    /** A signed answer, a page of the feed, a head with its proof. */
    public static final int SIGNED = 16 << 20;

    private BodyLimits() {}
}
