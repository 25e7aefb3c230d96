package org.laurea.cli.internal;

import org.laurea.core.store.RecordStores;
import org.laurea.office.Desks;
import org.laurea.office.export.Exports;
import org.laurea.office.intake.Intakes;
import org.osgi.service.component.ComponentServiceObjects;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The services around the store that are installed. Nothing of them is made before it is asked for. */
@Component(service = OfficeServices.class)
public final class InstalledOffice implements OfficeServices {

    private final ComponentServiceObjects<RecordStores> stores;
    private final ComponentServiceObjects<Desks> desks;
    private final ComponentServiceObjects<Intakes> intakes;
    private final ComponentServiceObjects<Exports> exports;

    /** The services that the framework knows. */
    @Activate
    public InstalledOffice(@Reference(service = RecordStores.class) ComponentServiceObjects<RecordStores> stores,
            @Reference(service = Desks.class) ComponentServiceObjects<Desks> desks,
            @Reference(service = Intakes.class) ComponentServiceObjects<Intakes> intakes,
            @Reference(service = Exports.class) ComponentServiceObjects<Exports> exports) {
        this.stores = stores;
        this.desks = desks;
        this.intakes = intakes;
        this.exports = exports;
    }

    @Override
    public RecordStores stores() {
        return stores.getService();
    }

    @Override
    public Desks desks() {
        return desks.getService();
    }

    @Override
    public Intakes intakes() {
        return intakes.getService();
    }

    @Override
    public Exports exports() {
        return exports.getService();
    }
}
