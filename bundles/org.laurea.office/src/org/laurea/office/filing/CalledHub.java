package org.laurea.office.filing;

import java.security.cert.X509Certificate;

import org.laurea.core.seal.SealException;
import org.laurea.core.seal.Suite;
import org.laurea.core.text.InputException;
import org.laurea.sync.client.HubClient;
import org.laurea.sync.client.HubException;

/** A hub at an address, called with keys of one's own. Any thread. */
public interface CalledHub {

    /** What speaks to it. */
    HubClient client();

    /**
     * Asks the hub who it is.
     *
     * @return the certificate that packages of a suite are sealed to, verified up to an authority that is trusted
     * @throws SealException the hub's certificate is not to be believed, or it has none of this suite (PURPOSE)
     */
    X509Certificate recipient(Suite suite) throws HubException, SealException, InputException, InterruptedException;
}
