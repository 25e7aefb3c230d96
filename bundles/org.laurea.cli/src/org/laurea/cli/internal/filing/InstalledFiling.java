package org.laurea.cli.internal.filing;

import org.laurea.core.seal.PracticeAuthorities;
import org.laurea.core.seal.Seals;
import org.laurea.office.amendment.Amendments;
import org.laurea.office.filing.Filings;
import org.laurea.office.keys.KeyCabinets;
import org.osgi.service.component.ComponentServiceObjects;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The services for signing and filing that are installed. Nothing of them is made before it is asked for. */
@Component(service = FilingServices.class)
public final class InstalledFiling implements FilingServices {

    private final ComponentServiceObjects<Seals> seals;
    private final ComponentServiceObjects<KeyCabinets> cabinets;
    private final ComponentServiceObjects<Filings> filings;
    private final ComponentServiceObjects<Amendments> amendments;
    private final ComponentServiceObjects<PracticeAuthorities> practice;

    /** The services that the framework knows. */
    @Activate
    public InstalledFiling(@Reference(service = Seals.class) ComponentServiceObjects<Seals> seals,
            @Reference(service = KeyCabinets.class) ComponentServiceObjects<KeyCabinets> cabinets,
            @Reference(service = Filings.class) ComponentServiceObjects<Filings> filings,
            @Reference(service = Amendments.class) ComponentServiceObjects<Amendments> amendments,
            @Reference(service = PracticeAuthorities.class) ComponentServiceObjects<PracticeAuthorities> practice) {
        this.seals = seals;
        this.cabinets = cabinets;
        this.filings = filings;
        this.amendments = amendments;
        this.practice = practice;
    }

    @Override
    public Seals seals() {
        return seals.getService();
    }

    @Override
    public KeyCabinets cabinets() {
        return cabinets.getService();
    }

    @Override
    public Filings filings() {
        return filings.getService();
    }

    @Override
    public Amendments amendments() {
        return amendments.getService();
    }

    @Override
    public PracticeAuthorities practice() {
        return practice.getService();
    }
}
