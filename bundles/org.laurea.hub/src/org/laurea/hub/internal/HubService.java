package org.laurea.hub.internal;

import java.time.Clock;

import org.eclipse.jdt.annotation.Nullable;
import org.laurea.core.code.CodeTables;
import org.laurea.core.hub.CodeDelivery;
import org.laurea.core.hub.HubException;
import org.laurea.core.hub.HubRunner;
import org.laurea.core.hub.HubSettings;
import org.laurea.core.hub.RunningHub;
import org.laurea.core.seal.Seals;
import org.laurea.core.seal.TimeStamper;
import org.laurea.core.store.RecordStores;
import org.laurea.degree.DegreeChecks;
import org.laurea.office.InstalledTypes;
import org.laurea.office.filing.Filings;
import org.laurea.office.keys.KeyCabinets;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;

/** Starts hubs with the services that are installed. Neither the web server nor a store is touched before. */
@Component(service = HubRunner.class)
public final class HubService implements HubRunner {

    private final BundleContext context;
    private final Seals seals;
    private final RecordStores stores;
    private final DegreeChecks checks;
    private final InstalledTypes types;
    private final CodeTables tables;
    private final KeyCabinets cabinets;
    private final Filings filings;

    @Reference(cardinality = ReferenceCardinality.OPTIONAL, policy = ReferencePolicy.DYNAMIC)
    private volatile @Nullable CodeDelivery delivery;

    @Reference(cardinality = ReferenceCardinality.OPTIONAL, policy = ReferencePolicy.DYNAMIC)
    private volatile @Nullable TimeStamper stamper;

    /** The services that the framework knows. */
    @Activate
    public HubService(BundleContext context, @Reference Seals seals, @Reference RecordStores stores,
            @Reference DegreeChecks checks, @Reference InstalledTypes types, @Reference CodeTables tables,
            @Reference KeyCabinets cabinets, @Reference Filings filings) {
        this.context = context;
        this.seals = seals;
        this.stores = stores;
        this.checks = checks;
        this.types = types;
        this.tables = tables;
        this.cabinets = cabinets;
        this.filings = filings;
    }

    /** One after the other: the door of a hub goes to the server that is being made. */
    @Override
    public synchronized RunningHub start(HubSettings settings) throws HubException {
        CodeDelivery own = settings.codes();
        TimeStamper ownStamper = settings.stamper();
        return new HubStart(context, seals, stores, checks, types, tables, cabinets, filings, Clock.systemUTC(),
                own == null ? delivery : own,
                ownStamper == null ? stamper : ownStamper).start(settings);
    }
}
