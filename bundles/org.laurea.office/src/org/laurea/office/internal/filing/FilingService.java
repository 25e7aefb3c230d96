package org.laurea.office.internal.filing;

import java.nio.file.Path;
import java.time.InstantSource;

import org.laurea.core.seal.Seals;
import org.laurea.core.store.RecordStore;
import org.laurea.office.filing.Filing;
import org.laurea.office.filing.Filings;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Files batches. */
@Component(service = Filings.class)
public final class FilingService implements Filings {

    private final Seals seals;

    /** With these services. */
    @Activate
    public FilingService(@Reference Seals seals) {
        this.seals = seals;
    }

    @Override
    public Filing of(RecordStore store, Path folder, String user, InstantSource clock) {
        return new StoreFiling(new FilingStore(store, user, clock), new Outbox(folder.resolve("outbox")), seals);
    }
}
