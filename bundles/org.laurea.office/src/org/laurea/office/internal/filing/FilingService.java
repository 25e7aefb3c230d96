package org.laurea.office.internal.filing;

import java.net.URI;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.security.cert.X509Certificate;
import java.time.Clock;
import java.time.InstantSource;

import javax.net.ssl.SSLContext;

import org.laurea.core.code.CodeTables;
import org.laurea.core.seal.KeyRing;
import org.laurea.core.seal.SealException;
import org.laurea.core.seal.Seals;
import org.laurea.core.seal.Suite;
import org.laurea.core.store.RecordStore;
import org.laurea.core.text.InputException;
import org.laurea.degree.DegreeChecks;
import org.laurea.office.InstalledTypes;
import org.laurea.office.filing.CalledHub;
import org.laurea.office.filing.Filing;
import org.laurea.office.filing.Filings;
import org.laurea.office.filing.HubLine;
import org.laurea.office.keys.TrustFolder;
import org.laurea.sync.client.ClientSettings;
import org.laurea.sync.client.HubClient;
import org.laurea.sync.client.Pause;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Files batches. */
@Component(service = Filings.class)
public final class FilingService implements Filings {

    private final Seals seals;
    private final RulesInUse rules;

    /** With these services. */
    @Activate
    public FilingService(@Reference Seals seals, @Reference InstalledTypes types, @Reference DegreeChecks checks,
            @Reference CodeTables codes) {
        this.seals = seals;
        this.rules = new RulesInUse(types, checks, codes);
    }

    @Override
    public Filing of(RecordStore store, Path folder, String user, InstantSource clock) {
        return new StoreFiling(new FilingStore(store, user, clock), new Outbox(folder.resolve("outbox")), seals, rules);
    }

    @Override
    public HubLine line(Filing filing, URI hub, TrustFolder trust, KeyRing ring, ClientSettings patience)
            throws SealException, InputException {
        return new OfficeLine(filing, client(hub, trust, ring, patience), ring, trust, seals, Clock.systemUTC());
    }

    @Override
    public X509Certificate knownHub(TrustFolder trust, Suite suite) throws SealException, InputException {
        return new HubCertificates(trust, seals, Clock.systemUTC()).known(suite);
    }

    @Override
    public CalledHub hub(URI hub, TrustFolder trust, KeyRing ring) throws SealException, InputException {
        HubClient client = client(hub, trust, ring, ClientSettings.OF_THE_PROTOCOL);
        return new HubAtAddress(client, trust, seals, Clock.systemUTC());
    }

    private HubClient client(URI hub, TrustFolder trust, KeyRing ring, ClientSettings patience)
            throws SealException, InputException {
        Clock clock = Clock.systemUTC();
        SSLContext tls = MutualTls.context(ring, new HubTrust(seals, trust.anchors(), clock));
        return new HubClient(hub, tls, patience, new SecureRandom(), Pause.real(), clock);
    }
}
