package org.laurea.core.seal;

/** A time-stamping authority (RFC 3161), however it is reached. */
public interface TimeStamper {

    /**
     * Asks for a time stamp.
     *
     * @param suite whose digest is stamped
     * @param digest of what was there
     * @return the DER of a TimeStampToken
     */
    byte[] stamp(Suite suite, byte[] digest) throws SealException;
}
