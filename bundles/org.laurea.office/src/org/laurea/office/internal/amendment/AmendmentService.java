package org.laurea.office.internal.amendment;

import java.time.InstantSource;

import org.laurea.core.seal.Seals;
import org.laurea.core.store.RecordStore;
import org.laurea.degree.DegreeChecks;
import org.laurea.office.InstalledTypes;
import org.laurea.office.amendment.Amending;
import org.laurea.office.amendment.Amendments;
import org.laurea.validation.Registers;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Prepares amendments. */
@Component(service = Amendments.class)
public final class AmendmentService implements Amendments {

    private final Seals seals;
    private final InstalledTypes types;
    private final DegreeChecks checks;

    /** With these services. */
    @Activate
    public AmendmentService(@Reference Seals seals, @Reference InstalledTypes types, @Reference DegreeChecks checks) {
        this.seals = seals;
        this.types = types;
        this.checks = checks;
    }

    @Override
    public Amending of(RecordStore store, String user, InstantSource clock, Registers registers) {
        return new StoreAmending(store, user, clock, registers, types, checks, new Standings(store, seals));
    }
}
