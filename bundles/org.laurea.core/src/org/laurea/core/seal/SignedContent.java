package org.laurea.core.seal;

import java.util.List;

/**
 * A signed message whose signatures all hold.
 *
 * @param suite the suite it is signed in
 * @param content what was signed
 * @param signatures at least one
 */
public record SignedContent(Suite suite, byte[] content, List<Signature> signatures) {

    /** A message; the list is copied. */
    public SignedContent {
        signatures = List.copyOf(signatures);
    }
}
