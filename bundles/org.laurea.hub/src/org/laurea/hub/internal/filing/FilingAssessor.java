package org.laurea.hub.internal.filing;

import java.time.Instant;
import java.util.List;

import org.laurea.core.seal.Holder;
import org.laurea.core.store.StoreException;
import org.laurea.degree.DegreeCategory;
import org.laurea.hub.internal.disk.Locks;
import org.laurea.hub.internal.filing.ParcelContent.Survey;
import org.laurea.hub.internal.ledger.Bearing;
import org.laurea.hub.internal.web.Problem;
import org.laurea.sync.receipt.HubFinding;

/**
 * Looks at filings.
 *
 * @param recheck the hub's own rules
 */
record FilingAssessor(Recheck recheck) implements Assessor {

    @Override
    public Locks.Held hold() {
        return () -> {};
    }

    @Override
    public Assessment assess(Parcel parcel, ParcelContent content, Survey survey, Holder caller, Instant now)
            throws Problem, StoreException {
        DegreeCategory category = recheck.category(survey.head());
        List<HubFinding> errors = recheck.errors(category, survey, content, now);
        return errors.isEmpty() ? new Assessment.Fit(new FilingChanges(parcel, content, survey, category),
                ReceiptBook.filed(survey.head(), now), Bearing.NONE) : new Assessment.Unfit(errors);
    }
}
