package org.laurea.hub.internal.ledger;

import org.laurea.core.store.Reason;
import org.laurea.sync.PackageId;
import org.laurea.sync.PackageKind;

/** Why a hub changes its store, in words that the ledger understands again. */
public final class HubReasons {

    static final String FILE = "hub.file";
    static final String RECEIPT = "hub.receipt";

    private HubReasons() {}

    /** A package of a unit was filed. */
    public static Reason filed(PackageId id, PackageKind kind, String unit) {
        return Reason.of(FILE, id.hex(), kind.tag(), unit);
    }

    /** The receipt of a package was signed. */
    public static Reason receipted(PackageId id) {
        return Reason.of(RECEIPT, id.hex());
    }
}
