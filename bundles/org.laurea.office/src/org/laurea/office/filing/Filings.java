package org.laurea.office.filing;

import java.net.URI;
import java.nio.file.Path;
import java.security.cert.X509Certificate;
import java.time.InstantSource;

import org.laurea.core.seal.KeyRing;
import org.laurea.core.seal.SealException;
import org.laurea.core.seal.Suite;
import org.laurea.core.store.RecordStore;
import org.laurea.core.text.InputException;
import org.laurea.office.keys.TrustFolder;
import org.laurea.sync.client.ClientSettings;

/** The service that files batches. */
public interface Filings {

    /**
     * Filing from a store.
     *
     * @param folder the data folder, which has the outbox
     * @param user the name of the user, as it stands in the journal
     */
    Filing of(RecordStore store, Path folder, String user, InstantSource clock);

    /** How often in a row something may fail while somebody watches. */
    int WATCHED = 4;

    /**
     * A line to a hub.
     *
     * @param filing what takes its answers over
     * @param hub its address, {@code https://host:port}
     * @param trust whom the office believes
     * @param ring the keys of the user; stay the caller's to close
     * @param patience how patient it is
     */
    HubLine line(Filing filing, URI hub, TrustFolder trust, KeyRing ring, ClientSettings patience)
            throws SealException, InputException;

    /** A line to a hub, as patient as somebody who watches: it tries four times, which is some ten seconds. */
    default HubLine line(Filing filing, URI hub, TrustFolder trust, KeyRing ring)
            throws SealException, InputException {
        return line(filing, hub, trust, ring, ClientSettings.OF_THE_PROTOCOL.withAttempts(WATCHED));
    }

    /**
     * The certificate of the hub that packages are sealed to, as the hub showed it last, verified now.
     *
     * @throws InputException if no hub was called yet
     * @throws SealException the certificate is not to be believed any more, or there is none of this suite (PURPOSE)
     */
    X509Certificate knownHub(TrustFolder trust, Suite suite) throws SealException, InputException;

    /**
     * A hub that is called.
     *
     * @param hub its address, {@code https://host:port}
     * @param trust whom the caller believes
     * @param ring the keys of the caller; stay the caller's to close
     */
    CalledHub hub(URI hub, TrustFolder trust, KeyRing ring) throws SealException, InputException;
}
