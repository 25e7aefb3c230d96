package org.laurea.hub.internal.filing;

/** The kinds of documents that a hub keeps; the name of each is the id of the package. */
final class Documents {

    /** The sealed manifest as it came: who signed, and what. */
    static final String MANIFEST = "manifest";
    /** What became of an amendment. */
    static final String OUTCOME = "outcome";
    /** The signed receipt as it was sent. */
    static final String RECEIPT = "receipt";

    /** The receipt of this hub with the signature of the hub above. */
    static final String COUNTERSIGNED = "countersigned";
    /** The receipt of a hub below with the signature of this hub. */
    static final String BELOW = "receipt-below";

    private Documents() {}
}
