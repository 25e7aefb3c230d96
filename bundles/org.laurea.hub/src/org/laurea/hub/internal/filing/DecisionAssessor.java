package org.laurea.hub.internal.filing;

import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.laurea.core.seal.Holder;
import org.laurea.core.seal.Holder.Role;
import org.laurea.core.seal.SealException;
import org.laurea.core.store.Batch;
import org.laurea.core.store.Change;
import org.laurea.core.store.StoreException;
import org.laurea.core.text.Localized;
import org.laurea.core.text.Messages;
import org.laurea.degree.DegreeCategory;
import org.laurea.hub.internal.disk.Locks;
import org.laurea.hub.internal.filing.Amending.Found;
import org.laurea.hub.internal.filing.ParcelContent.Survey;
import org.laurea.hub.internal.ledger.Bearing;
import org.laurea.hub.internal.ledger.HubLedger;
import org.laurea.hub.internal.ledger.Waiting;
import org.laurea.hub.internal.web.Problem;
import org.laurea.hub.internal.web.ProblemKind;
import org.laurea.office.amendment.AmendmentRows;
import org.laurea.office.duty.WorkingDays;
import org.laurea.office.filing.BatchContent;
import org.laurea.sync.content.ContentHead;
import org.laurea.sync.content.ContentLine.Decision;
import org.laurea.sync.receipt.HubFinding;
import org.laurea.sync.receipt.HubFinding.Severity;
import org.laurea.sync.receipt.RecordResult;
import org.laurea.sync.receipt.Timeliness;

/**
 * Looks at decisions: each is about one package that waits for the office that decides. What is approved is done now, and has to fit
 * now.
 *
 * @param amending what amendments have in common
 * @param ledger knows what waits
 * @param office the code of the hub, whose office decides
 * @param calendar counts the working days that the office has
 */
record DecisionAssessor(Amending amending, HubLedger ledger, String office, WorkingDays calendar)
        implements Assessor {

    private static final Messages TEXTS = Messages.beside(DecisionAssessor.class);

    @Override
    public Locks.Held hold() throws IOException {
        return amending.locks().hold("records");
    }

    @Override
    public Assessment assess(Parcel parcel, ParcelContent content, Survey survey, Holder caller, Instant now)
            throws Problem, StoreException, SealException {
        boolean isFromBelow = caller.role() == Role.HUB;
        if (!parcel.unit().equals(isFromBelow ? caller.unit() : office)) {
            throw Problem.of(ProblemKind.WRONG_UNIT);
        }
        if (survey.amendments().size() != 1 || !(survey.amendments().get(0) instanceof Decision decision)) {
            throw Problem.of(ProblemKind.MISMATCH);
        }
        Optional<Waiting> asked = ledger.waiting(decision.about())
                .filter(one -> one.office().equals(parcel.unit()));
        if (asked.isEmpty()) {
            return unfit(ledger.isDecided(decision.about()) ? "DECISION-02" : "DECISION-01");
        }
        Batch application = amending.store().batch(decision.about().changeSet()).orElseThrow();
        Outcome outcome = Outcome.of(1, RecordResult.DECIDED, timeliness(asked.get(), now));
        return decision.isApproved() ? approved(parcel, survey, application, outcome, isFromBelow, now)
                : fit(parcel, survey, decision, outcome, List.of());
    }

    private Assessment approved(Parcel parcel, Survey survey, Batch application, Outcome outcome, boolean isFromBelow,
            Instant now) throws Problem, StoreException, SealException {
        ContentHead head = new BatchContent(amending.store(), application).head();
        DegreeCategory category = amending.recheck().category(head);
        Found found = amending.look(category, head, AmendmentRows.lines(amending.store(), application), isFromBelow,
                now);
        if (!found.errors().isEmpty()) {
            return new Assessment.Unfit(found.errors());
        }
        return fit(parcel, survey, (Decision) survey.amendments().get(0), outcome,
                amending.corrections(found.matched().matches()));
    }

    private static Assessment fit(Parcel parcel, Survey survey, Decision decision, Outcome outcome,
            List<Change> corrections) {
        return new Assessment.Fit(
                AmendmentChanges.of(parcel, survey, Localized.verbatim(""), outcome, corrections), outcome,
                Bearing.decidingOn(decision.about()));
    }

    private Timeliness timeliness(Waiting asked, Instant now) {
        LocalDate last = calendar.after(LocalDate.ofInstant(asked.received(), Recheck.CHINA), WorkingDays.TO_DECIDE);
        return LocalDate.ofInstant(now, Recheck.CHINA).isAfter(last) ? Timeliness.LATE : Timeliness.INSTANT;
    }

    private static Assessment unfit(String rule) {
        return new Assessment.Unfit(
                List.of(new HubFinding(rule, Severity.ERROR, 1, "", TEXTS.text(rule))));
    }
}
