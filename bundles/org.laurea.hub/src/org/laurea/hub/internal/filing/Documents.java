package org.laurea.hub.internal.filing;

/** The kinds of documents that a hub keeps; the name of each is the id of the package. */
final class Documents {

    /** The sealed manifest as it came: who signed, and what. */
    static final String MANIFEST = "manifest";
    /** The signed receipt as it was sent. */
    static final String RECEIPT = "receipt";

    private Documents() {}
}
