package org.laurea.hub.internal.filing;

import java.io.IOException;
import java.time.Instant;

import org.laurea.core.seal.Holder;
import org.laurea.core.seal.SealException;
import org.laurea.core.store.StoreException;
import org.laurea.hub.internal.disk.Locks;
import org.laurea.hub.internal.filing.ParcelContent.Survey;
import org.laurea.hub.internal.web.Problem;

/** Looks at packages of a kind that are whole and of whom they say. */
interface Assessor {

    /** What is held from the look at a package until its changes are made. */
    Locks.Held hold() throws IOException;

    /**
     * Looks at a package.
     *
     * @throws Problem if it is not one that could be taken or refused
     */
    Assessment assess(Parcel parcel, ParcelContent content, Survey survey, Holder caller, Instant now)
            throws Problem, StoreException, SealException, IOException;
}
