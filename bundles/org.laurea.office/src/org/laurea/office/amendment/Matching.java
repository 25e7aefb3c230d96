package org.laurea.office.amendment;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import org.laurea.core.record.CalendarDay;
import org.laurea.core.store.FieldEdit;
import org.laurea.core.store.RecordStore;
import org.laurea.core.store.StoreException;
import org.laurea.core.text.Messages;
import org.laurea.sync.content.ContentHead;
import org.laurea.sync.content.ContentLine;
import org.laurea.sync.content.ContentLine.Correction;
import org.laurea.sync.content.ContentLine.Replacement;
import org.laurea.sync.content.ContentLine.Revocation;
import org.laurea.sync.receipt.HubFinding;
import org.laurea.sync.receipt.HubFinding.Severity;

/**
 * Holds the lines of errata or a revocation against what their unit has filed. The unit does it before it sends them, the hub when
 * they come.
 */
public final class Matching {

    private static final Messages TEXTS = Messages.beside(Matching.class);

    private final ContentHead head;
    private final boolean isFromBelow;
    private final LocalDate today;
    private final FiledLookup lookup;
    private final List<Match> matches = new ArrayList<>();
    private final List<Long> elsewhere = new ArrayList<>();
    private final List<HubFinding> findings = new ArrayList<>();

    /**
     * A matching.
     *
     * @param head the first line of the content
     * @param isFromBelow whether a hub below hands it on: then records may be missing here
     * @param today the day, in China
     */
    public Matching(RecordStore store, ContentHead head, boolean isFromBelow, LocalDate today) {
        this.head = head;
        this.isFromBelow = isFromBelow;
        this.today = today;
        this.lookup = new FiledLookup(store, head.category());
    }

    private record Subject(String certificate, String degree) {}

    /** Matches all lines; once. */
    public Matched match(List<ContentLine> lines) throws StoreException {
        List<Subject> subjects = lines.stream().map(Matching::subject).toList();
        Map<String, List<FiledRecord>> filed = lookup
                .filed(subjects.stream().map(Subject::certificate).collect(Collectors.toSet())).stream()
                .filter(one -> one.batch().unit().equals(head.unit())
                        && one.batch().type().version().equals(head.structure()))
                .collect(Collectors.groupingBy(one -> one.text(FiledRecord.NUMBER)));
        Set<UUID> revoked = lookup.revoked(filed.values().stream().flatMap(List::stream).toList());
        Set<UUID> seen = new HashSet<>();
        for (int i = 0; i < lines.size(); i++) {
            Subject subject = subjects.get(i);
            List<FiledRecord> meant = filed.getOrDefault(subject.certificate(), List.of()).stream()
                    .filter(one -> one.isMeant(subject.certificate(), subject.degree())).toList();
            match(i + 1L, lines.get(i), meant, revoked, seen);
        }
        return new Matched(matches, elsewhere, findings);
    }

    private static Subject subject(ContentLine line) {
        if (line instanceof Correction correction) {
            return new Subject(correction.certificate(), correction.degree());
        } else if (line instanceof Revocation revocation) {
            return new Subject(revocation.certificate(), revocation.degree());
        }
        throw new IllegalArgumentException(line.getClass().getName());
    }

    private void match(long number, ContentLine line, List<FiledRecord> meant, Set<UUID> revoked, Set<UUID> seen) {
        if (meant.isEmpty() && isFromBelow) {
            elsewhere.add(number);
        } else if (meant.isEmpty()) {
            find("AMEND-01", number, FiledRecord.NUMBER);
        } else if (meant.size() > 1) {
            find("AMEND-02", number, FiledRecord.DEGREE);
        } else if (!seen.add(meant.get(0).record().id())) {
            find("AMEND-03", number, FiledRecord.NUMBER);
        } else if (revoked.contains(meant.get(0).record().id())) {
            find("AMEND-04", number, FiledRecord.NUMBER);
        } else {
            matches.add(new Match(number, meant.get(0), line instanceof Correction correction
                    ? edits(number, correction, meant.get(0))
                    : List.of()));
            requireDecided(number, line);
        }
    }

    private List<FieldEdit> edits(long number, Correction correction, FiledRecord filed) {
        List<FieldEdit> edits = new ArrayList<>();
        for (Map.Entry<String, Replacement> change : correction.changes().entrySet()) {
            int field = filed.field(change.getKey());
            if (field < 0) {
                find("ERRATA-01", number, "", change.getKey());
            } else if (!filed.record().values().get(field).equals(change.getValue().before())) {
                find("ERRATA-02", number, change.getKey());
            } else {
                edits.add(new FieldEdit(field, change.getValue().before(), change.getValue().after()));
            }
        }
        return edits;
    }

    private void requireDecided(long number, ContentLine line) {
        if (line instanceof Revocation revocation) {
            boolean isDay = CalendarDay.parse(revocation.decided()) != 0;
            if (!isDay || day(revocation.decided()).isAfter(today)) {
                find("REVOKE-01", number, "");
            }
        }
    }

    /** A day that is written as CCYYMMDD. */
    static LocalDate day(String text) {
        return LocalDate.parse(text, DateTimeFormatter.BASIC_ISO_DATE);
    }

    private void find(String rule, long number, String field, Object... arguments) {
        findings.add(new HubFinding(rule, Severity.ERROR, number, field, TEXTS.text(rule, arguments)));
    }
}
