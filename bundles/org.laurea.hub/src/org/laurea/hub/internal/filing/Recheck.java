package org.laurea.hub.internal.filing;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.laurea.core.record.RecordType;
import org.laurea.core.row.Columns;
import org.laurea.core.store.StoreException;
import org.laurea.core.text.InputException;
import org.laurea.degree.DegreeCategory;
import org.laurea.degree.DegreeChecks;
import org.laurea.hub.internal.filing.ParcelContent.Survey;
import org.laurea.hub.internal.web.Problem;
import org.laurea.hub.internal.web.ProblemKind;
import org.laurea.office.InstalledTypes;
import org.laurea.office.amendment.AmendedCheck;
import org.laurea.office.amendment.Match;
import org.laurea.sync.content.ContentHead;
import org.laurea.sync.receipt.HubFinding;
import org.laurea.sync.receipt.Refusal;
import org.laurea.validation.CheckOptions;
import org.laurea.validation.Finding;
import org.laurea.validation.Findings;
import org.laurea.validation.Severity;

/** Checks a filing as if nobody had checked it before: with the hub's own rules and registers, as of the day it arrives. */
public final class Recheck {

    /** Days are those of China. */
    static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");

    private static final int MOST_THREADS = 2;

    /** Worth a hint while one prepares a batch; here it would change a filed record without errata. */
    private static final String FILED_ALREADY = "XWZSBH-06";

    private final DegreeChecks checks;
    private final InstalledTypes types;
    private final HubRegisters registers;

    /** A check with what is installed and the registers of the hub. */
    public Recheck(DegreeChecks checks, InstalledTypes types, HubRegisters registers) {
        this.checks = checks;
        this.types = types;
        this.registers = registers;
    }

    /** The category of a content, whose fields are those of the structure here. */
    DegreeCategory category(ContentHead head) throws Problem {
        return types.named(head.category())
                .filter(category -> category.recordType().version().equals(head.structure()))
                .orElseThrow(() -> Problem.of(ProblemKind.CATEGORY, head.category(), head.structure()));
    }

    /** The errors; empty if the package can be filed. */
    List<HubFinding> errors(DegreeCategory category, Survey survey, ParcelContent content, Instant now)
            throws Problem, StoreException {
        RecordType type = category.recordType();
        Columns columns = new Columns(0, IntStream.range(0, type.fields().size()).toArray());
        try {
            requireDay(type, survey.head(), content);
            CheckOptions options = new CheckOptions(survey.head().unit(), LocalDate.ofInstant(now, CHINA),
                    registers.forBatch(category, content), threads());
            Findings findings = checks.plan(category, options).check(content, columns, List.of());
            return findings.isOk() && findings.count(FILED_ALREADY) == 0 ? List.of() : errors(findings);
        } catch (InputException e) {
            throw Problem.told(ProblemKind.UNREADABLE, e.text());
        }
    }

    /** The errors of filed records as they would be with errata. */
    List<HubFinding> amended(DegreeCategory category, String unit, List<Match> matches, Instant now)
            throws Problem, StoreException {
        Set<UUID> amended = matches.stream().map(match -> match.filed().record().id()).collect(Collectors.toSet());
        try {
            return new AmendedCheck(registers.store(), checks, Set.of(FILED_ALREADY)).errors(category, matches,
                    rows -> new CheckOptions(unit, LocalDate.ofInstant(now, CHINA),
                            registers.forAmended(category, rows, amended), threads()));
        } catch (InputException e) {
            throw Problem.told(ProblemKind.UNREADABLE, e.text());
        }
    }

    private static int threads() {
        return Math.max(1, Math.min(MOST_THREADS, Runtime.getRuntime().availableProcessors()));
    }

    /** A batch is of one award date, and each record has as many texts as the structure has fields. */
    private static void requireDay(RecordType type, ContentHead head, ParcelContent content)
            throws Problem, InputException {
        String dayField = type.dayField();
        int day = dayField == null ? -1 : type.indexOf(dayField);
        boolean[] differs = {false};
        content.forEach(row -> {
            boolean isWhole = row.size() == type.fields().size();
            differs[0] |= !isWhole || day >= 0 && !row.text(day).equals(head.day());
        });
        if (differs[0]) {
            throw Problem.of(ProblemKind.MISMATCH);
        }
    }

    private static List<HubFinding> errors(Findings findings) {
        List<HubFinding> errors = new ArrayList<>();
        findings.forEach(finding -> {
            boolean isError = finding.rule().severity() == Severity.ERROR
                    || finding.rule().code().equals(FILED_ALREADY);
            if (isError && errors.size() < Refusal.MOST_FINDINGS) {
                errors.add(told(finding));
            }
        });
        return errors;
    }

    private static HubFinding told(Finding finding) {
        String field = finding.field();
        return new HubFinding(finding.rule().code(), HubFinding.Severity.ERROR, finding.row(),
                field == null ? "" : field, finding.message());
    }
}
