package org.laurea.office.internal.filing;

import java.security.cert.X509Certificate;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;

import org.laurea.core.seal.SealException;
import org.laurea.core.seal.Seals;
import org.laurea.core.seal.Suite;
import org.laurea.core.text.InputException;
import org.laurea.office.filing.CalledHub;
import org.laurea.office.keys.TrustFolder;
import org.laurea.sync.client.HubClient;
import org.laurea.sync.client.HubException;

/**
 * A hub that is called.
 *
 * @param client speaks to it
 * @param trust whom the caller believes
 * @param seals the services
 * @param clock the time
 */
record HubAtAddress(HubClient client, TrustFolder trust, Seals seals, InstantSource clock) implements CalledHub {

    @Override
    public X509Certificate recipient(Suite suite)
            throws HubException, SealException, InputException, InterruptedException {
        return new HubCertificates(trust, seals, clock).choose(certificates(), suite);
    }

    /** The certificates that it says packages are sealed to. */
    List<X509Certificate> certificates() throws HubException, SealException, InterruptedException {
        List<X509Certificate> all = new ArrayList<>();
        for (byte[] encoded : client.identity().encryption()) {
            all.addAll(seals.certificates(encoded));
        }
        return all;
    }
}
