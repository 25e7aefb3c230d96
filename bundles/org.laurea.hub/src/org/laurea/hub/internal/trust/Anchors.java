package org.laurea.hub.internal.trust;

import org.laurea.core.seal.SealException;
import org.laurea.core.seal.TrustAnchors;

/** The authorities that are believed, as they are at this moment. */
@FunctionalInterface
public interface Anchors {

    /** The authorities and their revocation lists. */
    TrustAnchors now() throws SealException;
}
