package org.laurea.hub.internal.forward;

import org.laurea.core.seal.SealException;
import org.laurea.core.text.InputException;
import org.laurea.office.filing.CalledHub;

/** How the hub above is called, with the authorities that are believed at this moment. */
@FunctionalInterface
public interface Parent {

    /** The hub above; nothing is sent yet. */
    CalledHub call() throws SealException, InputException;
}
