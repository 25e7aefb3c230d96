package org.laurea.hub.internal.ledger;

import java.util.ArrayList;
import java.util.List;

import org.laurea.core.store.Reason;
import org.laurea.sync.PackageId;
import org.laurea.sync.PackageKind;

/** Why a hub changes its store, in words that the ledger understands again. */
public final class HubReasons {

    static final String FILE = "hub.file";
    static final String RECEIPT = "hub.receipt";
    static final String FORWARD = "forward";
    static final String COUNTERSIGNED = "hub.countersigned";
    private static final String BELOW = "hub.receipt.below";

    private HubReasons() {}

    /**
     * A package of a unit was filed.
     *
     * @param isToForward whether the hub above is to get it too
     * @param bearing what it has to do with decisions
     */
    public static Reason filed(PackageId id, PackageKind kind, String unit, boolean isToForward, Bearing bearing) {
        List<String> said = new ArrayList<>(List.of(id.hex(), kind.tag(), unit));
        if (isToForward) {
            said.add(FORWARD);
        }
        said.addAll(bearing.arguments());
        return new Reason(FILE, said);
    }

    /** The hub above signed the receipt of a package of a unit too. */
    public static Reason countersigned(PackageId id, String unit) {
        return Reason.of(COUNTERSIGNED, id.hex(), unit);
    }

    /** The receipt of a hub below was signed here too. */
    public static Reason signedBelow(PackageId id, String hub) {
        return Reason.of(BELOW, id.hex(), hub);
    }

    /** The receipt of a package was signed. */
    public static Reason receipted(PackageId id) {
        return Reason.of(RECEIPT, id.hex());
    }
}
