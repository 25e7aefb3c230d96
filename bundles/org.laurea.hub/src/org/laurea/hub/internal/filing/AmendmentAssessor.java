package org.laurea.hub.internal.filing;

import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;

import org.laurea.core.seal.Holder;
import org.laurea.core.seal.Holder.Role;
import org.laurea.core.seal.SealException;
import org.laurea.core.store.Change;
import org.laurea.core.store.StoreException;
import org.laurea.degree.DegreeCategory;
import org.laurea.hub.internal.disk.Locks;
import org.laurea.hub.internal.filing.Amending.Found;
import org.laurea.hub.internal.filing.ParcelContent.Survey;
import org.laurea.hub.internal.ledger.Bearing;
import org.laurea.hub.internal.web.Problem;
import org.laurea.office.amendment.KeyFields;
import org.laurea.office.duty.WorkingDays;
import org.laurea.sync.PackageKind;
import org.laurea.sync.content.ContentLine;
import org.laurea.sync.content.ContentLine.Revocation;
import org.laurea.sync.receipt.RecordResult;
import org.laurea.sync.receipt.Timeliness;

/**
 * Looks at errata and revocations. Errata that touch a key field wait for a decision; all others are done at once.
 *
 * @param amending what amendments have in common
 * @param office the code of the hub, whose office decides
 * @param keys the key fields
 * @param calendar counts the working days that the office has
 */
record AmendmentAssessor(Amending amending, String office, KeyFields keys, WorkingDays calendar) implements Assessor {

    @Override
    public Locks.Held hold() throws IOException {
        return amending.locks().hold("records");
    }

    @Override
    public Assessment assess(Parcel parcel, ParcelContent content, Survey survey, Holder caller, Instant now)
            throws Problem, StoreException, SealException {
        DegreeCategory category = amending.recheck().category(survey.head());
        boolean isFromBelow = caller.role() == Role.HUB;
        Found found = amending.look(category, survey.head(), survey.amendments(), isFromBelow, now);
        if (!found.errors().isEmpty()) {
            return new Assessment.Unfit(found.errors());
        }
        long records = survey.head().records();
        List<Long> elsewhere = found.matched().elsewhere();
        if (survey.head().kind() == PackageKind.REVOCATION) {
            return fit(parcel, survey, category, Outcome.of(records, RecordResult.REVOKED, elsewhere,
                    timeliness(survey.amendments(), now)), List.of(), Bearing.NONE);
        }
        if (found.matched().needsDecision(keys)) {
            String due = calendar.after(LocalDate.ofInstant(now, Recheck.CHINA), WorkingDays.TO_DECIDE)
                    .format(DateTimeFormatter.BASIC_ISO_DATE);
            return fit(parcel, survey, category,
                    Outcome.of(records, RecordResult.PENDING, elsewhere, Timeliness.INSTANT).dueOn(due), List.of(),
                    Bearing.waitingFor(isFromBelow ? caller.unit() : office));
        }
        return fit(parcel, survey, category,
                Outcome.of(records, RecordResult.CORRECTED, elsewhere, Timeliness.INSTANT),
                amending.corrections(found.matched().matches()), Bearing.NONE);
    }

    private static Assessment fit(Parcel parcel, Survey survey, DegreeCategory category, Outcome outcome,
            List<Change> corrections, Bearing bearing) {
        return new Assessment.Fit(
                AmendmentChanges.of(parcel, survey, category.title(), outcome, corrections), outcome, bearing);
    }

    /** Late is a revocation of which one record is late. */
    private static Timeliness timeliness(List<ContentLine> lines, Instant now) {
        boolean isLate = lines.stream().anyMatch(line -> line instanceof Revocation one
                && ReceiptBook.timeliness(one.decided(), now) == Timeliness.LATE);
        return isLate ? Timeliness.LATE : Timeliness.INSTANT;
    }
}
