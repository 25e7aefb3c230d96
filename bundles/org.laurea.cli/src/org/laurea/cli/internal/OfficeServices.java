package org.laurea.cli.internal;

import org.laurea.core.store.RecordStores;
import org.laurea.office.Desks;
import org.laurea.office.export.Exports;
import org.laurea.office.intake.Intakes;

/** What the commands call that work on the store. Each service is made when it is asked for. */
public interface OfficeServices {

    /** Opens stores. */
    RecordStores stores();

    /** Sits a user down at a desk. */
    Desks desks();

    /** Begins imports. */
    Intakes intakes();

    /** Hands out batches. */
    Exports exports();
}
