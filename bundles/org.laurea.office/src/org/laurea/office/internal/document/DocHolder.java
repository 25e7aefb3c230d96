package org.laurea.office.internal.document;

import java.util.UUID;

/** Who holds a document open. */
public interface DocHolder {

    /** The document shows a change set already; its entry need not be handed back to the document. */
    void shows(UUID changeSet);

    /** The document does not show it any more, for it could not be written. */
    void tookBack(UUID changeSet);

    /** Somebody let the document go. */
    void left();
}
