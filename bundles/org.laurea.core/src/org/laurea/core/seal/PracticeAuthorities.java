package org.laurea.core.seal;

import java.nio.file.Path;

/** The service that makes practice authorities. */
public interface PracticeAuthorities {

    /**
     * Opens the authority of a folder; makes it if there is none.
     *
     * @param passphrase of its keys; the caller wipes it
     * @throws SealException PIN if the passphrase is another, MALFORMED if the files are damaged
     */
    PracticeAuthority open(Path folder, char[] passphrase) throws SealException;
}
