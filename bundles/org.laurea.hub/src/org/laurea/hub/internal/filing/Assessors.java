package org.laurea.hub.internal.filing;

import org.laurea.core.code.CodeTables;
import org.laurea.core.store.RecordStore;
import org.laurea.hub.internal.disk.Locks;
import org.laurea.hub.internal.ledger.HubLedger;
import org.laurea.office.amendment.KeyFields;
import org.laurea.office.duty.WorkingDays;
import org.laurea.sync.PackageKind;

/** Who looks at packages, by their kind. */
public final class Assessors {

    private final Assessor filings;
    private final Assessor amendments;
    private final Assessor decisions;

    /**
     * The assessors of a hub.
     *
     * @param office the code of the hub, whose office decides
     * @param locks what keeps the changes of filed records apart
     */
    public Assessors(RecordStore store, Recheck recheck, HubLedger ledger, ReceiptBook receipts, String office,
            KeyFields keys, CodeTables codes, Locks locks) {
        WorkingDays calendar = new WorkingDays(codes);
        filings = new FilingAssessor(recheck);
        amendments = new AmendmentAssessor(new Amending(store, recheck, receipts, locks), office, keys, calendar);
        decisions = new DecisionAssessor(new Amending(store, recheck, receipts, locks), ledger, office, calendar);
    }

    Assessor of(PackageKind kind) {
        return switch (kind) {
            case FILING -> filings;
            case ERRATA, REVOCATION -> amendments;
            case DECISION -> decisions;
        };
    }
}
