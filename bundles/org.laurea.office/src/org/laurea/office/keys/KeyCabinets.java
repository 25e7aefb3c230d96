package org.laurea.office.keys;

import java.nio.file.Path;

/** The service that finds the keys of a data folder. */
public interface KeyCabinets {

    /** The cabinet of a data folder; nothing need be there yet. */
    KeyCabinet of(Path folder);

    /** Whom somebody believes by the certificates and revocation lists in a folder. */
    TrustFolder trust(Path folder);
}
