package org.laurea.sync.wire;

/** The media types of bodies. */
public final class MediaTypes {

    /** A sealed piece. */
    public static final String CHUNK = "application/octet-stream";
    /** A sealed manifest: the DER of an EnvelopedData. */
    public static final String SEALED = "application/pkcs7-mime";
    /** A signed answer, head or page: the DER of a SignedData. */
    public static final String SIGNED = "application/pkcs7-signature";
    /** JSON. */
    public static final String JSON = "application/json";
    /** A problem (RFC 9457). */
    public static final String PROBLEM = "application/problem+json";

    private MediaTypes() {}
}
