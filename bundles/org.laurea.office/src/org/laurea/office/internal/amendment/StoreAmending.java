package org.laurea.office.internal.amendment;

import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import org.laurea.core.store.BatchHead;
import org.laurea.core.store.BatchState;
import org.laurea.core.store.Change;
import org.laurea.core.store.ChangeSet;
import org.laurea.core.store.ConflictException;
import org.laurea.core.store.Reason;
import org.laurea.core.store.RecordStore;
import org.laurea.core.store.StoreException;
import org.laurea.core.text.InputException;
import org.laurea.core.text.Localized;
import org.laurea.core.text.Messages;
import org.laurea.degree.DegreeCategory;
import org.laurea.degree.DegreeChecks;
import org.laurea.office.InstalledTypes;
import org.laurea.office.amendment.AmendedCheck;
import org.laurea.office.amendment.Amending;
import org.laurea.office.amendment.Amendment;
import org.laurea.office.amendment.AmendmentRows;
import org.laurea.office.amendment.AmendmentType;
import org.laurea.office.amendment.KeyFields;
import org.laurea.office.amendment.Matched;
import org.laurea.office.amendment.Matching;
import org.laurea.office.amendment.Prepared;
import org.laurea.office.amendment.Wish;
import org.laurea.sync.PackageId;
import org.laurea.sync.PackageKind;
import org.laurea.sync.content.ContentHead;
import org.laurea.sync.content.ContentLine;
import org.laurea.sync.receipt.HubFinding;
import org.laurea.validation.CheckOptions;
import org.laurea.validation.Registers;

/**
 * Amendments in a store.
 *
 * @param store the store
 * @param user who prepares them
 * @param clock the time
 * @param registers what corrected records are checked with
 * @param types the categories that are installed
 * @param checks their rules
 * @param standings how far they are
 */
record StoreAmending(RecordStore store, String user, InstantSource clock, Registers registers, InstalledTypes types,
        DegreeChecks checks, Standings standings) implements Amending {

    private static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");

    @Override
    public Prepared errata(List<Wish> wishes) throws InputException, StoreException {
        Meant meant = Meant.of(store, types, wishes);
        ContentHead head = head(PackageKind.ERRATA, meant, wishes.size());
        List<ContentLine> lines = new ArrayList<>();
        for (Wish wish : wishes) {
            lines.add(meant.correction(lines.size() + 1, wish));
        }
        Matched matched = match(head, lines);
        List<HubFinding> findings = matched.findings().isEmpty() ? errors(meant.category(), head, matched)
                : matched.findings();
        boolean needsDecision = matched.needsDecision(KeyFields.shipped());
        return findings.isEmpty()
                ? new Prepared(Optional.of(keep(head, meant.category().title(), lines)), List.of(), needsDecision)
                : new Prepared(Optional.empty(), findings, needsDecision);
    }

    @Override
    public Prepared revocation(List<Wish> wishes, String decided) throws InputException, StoreException {
        Meant meant = Meant.of(store, types, wishes);
        ContentHead head = head(PackageKind.REVOCATION, meant, wishes.size());
        List<ContentLine> lines = wishes.stream().map(wish -> (ContentLine) new ContentLine.Revocation(
                wish.certificate(), wish.degree(), decided, wish.reason())).toList();
        Matched matched = match(head, lines);
        return matched.findings().isEmpty()
                ? new Prepared(Optional.of(keep(head, meant.category().title(), lines)), List.of(), false)
                : new Prepared(Optional.empty(), matched.findings(), false);
    }

    @Override
    public Prepared decision(String office, PackageId about, boolean isApproved, String opinion)
            throws StoreException {
        ContentHead head = new ContentHead(PackageKind.DECISION, "", "", office, day(), 1);
        return new Prepared(Optional.of(keep(head, Localized.verbatim(""),
                List.of(new ContentLine.Decision(about, isApproved, opinion)))), List.of(), false);
    }

    private ContentHead head(PackageKind kind, Meant meant, long records) {
        return new ContentHead(kind, meant.category().id(), meant.category().recordType().version(), meant.unit(),
                day(), records);
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), CHINA);
    }

    private String day() {
        return today().format(DateTimeFormatter.BASIC_ISO_DATE);
    }

    private Matched match(ContentHead head, List<ContentLine> lines) throws StoreException {
        return new Matching(store, head, false, today()).match(lines);
    }

    private List<HubFinding> errors(DegreeCategory category, ContentHead head, Matched matched)
            throws InputException, StoreException {
        return new AmendedCheck(store, checks, Set.of()).errors(category, matched.matches(),
                rows -> new CheckOptions(head.unit(), today(), registers, 1));
    }

    /** Keeps an amendment as a batch that is checked. */
    private UUID keep(ContentHead head, Localized records, List<ContentLine> lines) throws StoreException {
        UUID batch = UUID.randomUUID();
        List<Change> changes = new ArrayList<>();
        changes.add(new Change.BatchOpened(batch, AmendmentType.of(head).orElseThrow().stored(records), head.unit(),
                head.day(), new BatchHead("", BatchState.CHECKED)));
        for (ContentLine line : lines) {
            for (List<String> values : AmendmentRows.of(line)) {
                changes.add(new Change.RecordAdded(batch, UUID.randomUUID(), changes.size(), values, Map.of()));
            }
        }
        try {
            store.apply(new ChangeSet(UUID.randomUUID(), clock.instant(), user,
                    Reason.of(head.kind().tag(), lines.size()), changes));
        } catch (ConflictException e) {
            throw new IllegalStateException("a batch that was not there conflicts", e);
        }
        return batch;
    }

    @Override
    public List<Amendment> all() throws StoreException {
        return standings.all();
    }

    /** Something is in the way. */
    static InputException trouble(String key, Object... arguments) {
        return new InputException(Messages.beside(StoreAmending.class).text(key, arguments));
    }
}
