package org.laurea.exchange.report;

import java.io.PrintWriter;
import java.time.LocalDate;
import java.util.List;

import org.laurea.core.text.Language;
import org.laurea.validation.Finding;
import org.laurea.validation.Findings;
import org.laurea.validation.Severity;

/** The report for a terminal: findings grouped by rule, the first places of each, and what to do next. */
public final class TextReport {

    private static final int PLACES = 5;
    private static final int VALUE_WIDTH = 30;
    private static final String INDENT = "      ";

    private final CheckReport report;
    private final Language language;
    private final ReportTexts texts;
    private final Ink ink;
    private final PrintWriter out;

    private TextReport(CheckReport report, Language language, Ink ink, PrintWriter out) {
        this.report = report;
        this.language = language;
        this.texts = ReportTexts.in(language);
        this.ink = ink;
        this.out = out;
    }

    /** Writes the report with LF line ends; flushes the writer and leaves it open. */
    public static void write(CheckReport report, Language language, Ink ink, PrintWriter out) {
        new TextReport(report, language, ink, out).write();
    }

    private void write() {
        heading();
        List<RuleGroup> groups = RuleGroups.of(report.findings(), PLACES);
        groups.forEach(this::group);
        line("");
        if (report.findings().rows() == 0) {
            line(ink.of(Severity.WARNING, texts.get("noRows")));
        } else {
            summary();
            nextSteps(groups);
        }
        out.flush();
    }

    private void heading() {
        line(ink.bold(Printable.of(report.file())) + " \u00B7 " + Printable.of(report.sheet()) + " \u00B7 "
                + report.title().in(language) + " \u00B7 " + texts.get("rows", report.findings().rows()));
        LocalDate day = report.formalDay();
        String mode = day == null ? texts.get("mode.preliminary") : texts.get("mode.formal", day);
        if (report.unit() != null) {
            mode += texts.get("mode.unit", report.unit());
        }
        if (!report.registers().isEmpty()) {
            mode += texts.get("mode.registers", String.join(", ", report.registers()));
        }
        line(ink.faint(mode));
    }

    private void group(RuleGroup group) {
        Severity severity = group.rule().severity();
        line("");
        line(ink.of(severity, DisplayWidth.pad(texts.severity(severity), severityWidth())) + "  "
                + DisplayWidth.pad(group.rule().code(), 10) + "  "
                + ink.bold(report.titles().apply(group.rule().code()).in(language)) + "  "
                + texts.get("count", group.count()) + "  " + ink.faint(texts.basis(group.rule())));
        int placeWidth = group.first().stream().mapToInt(finding -> DisplayWidth.of(place(finding))).max()
                .orElse(0);
        int valueWidth = group.first().stream().mapToInt(finding -> DisplayWidth.of(value(finding))).max().orElse(0);
        for (Finding finding : group.first()) {
            line(INDENT + DisplayWidth.pad(place(finding), placeWidth) + "  "
                    + DisplayWidth.pad(value(finding), valueWidth) + (valueWidth == 0 ? "" : "  ")
                    + Printable.of(finding.message().in(language)) + suggestion(finding));
        }
        if (group.count() > group.first().size()) {
            line(INDENT + ink.faint(texts.get("more", group.count() - group.first().size())));
        }
        if (group.safe() > 0) {
            line(INDENT + ink.good(texts.get("safe", group.safe())));
        }
    }

    private int severityWidth() {
        int width = 0;
        for (Severity severity : Severity.values()) {
            width = Math.max(width, DisplayWidth.of(texts.severity(severity)));
        }
        return width;
    }

    private String place(Finding finding) {
        String field = texts.field(finding, report.type());
        return field.isEmpty() ? texts.place(finding) : texts.place(finding) + ' ' + field;
    }

    private static String value(Finding finding) {
        String value = finding.value();
        return value == null ? "" : DisplayWidth.cut(Printable.of(value), VALUE_WIDTH);
    }

    private String suggestion(Finding finding) {
        return finding.fixes().isEmpty() ? ""
                : ink.faint("  \u2192 " + Printable.of(finding.fixes().get(0).label().in(language)));
    }

    private void summary() {
        Findings findings = report.findings();
        long errors = findings.count(Severity.ERROR);
        String counts = texts.get("summary", errors, findings.count(Severity.WARNING), findings.count(Severity.INFO));
        if (errors == 0) {
            line(ink.good(texts.get("ok")) + "  " + counts);
        } else {
            line(ink.of(Severity.ERROR, texts.get("notOk", findings.rowsWithErrors(), findings.rows())) + "  "
                    + counts);
        }
    }

    private void nextSteps(List<RuleGroup> groups) {
        long safe = groups.stream().mapToLong(RuleGroup::safe).sum();
        String command = " " + quoted(report.file()) + " --category " + report.type().id();
        String stem = stem(report.file());
        line(texts.get("next"));
        if (safe > 0) {
            step(texts.get("next.fix", safe), "check" + command + " --fix " + quoted(stem + "-fixed.xlsx"));
        }
        if (!report.findings().isOk()) {
            step(texts.get("next.marked"),
                    "check" + command + " --format xlsx --out " + quoted(stem + "-marked.xlsx"));
        }
        if (report.findings().rowsWithErrors() < report.findings().rows()) {
            step(texts.get("next.platform"), "platform" + command + " --out " + quoted(stem + "-platform"));
        }
    }

    private void step(String what, String command) {
        line("  \u2022 " + what);
        line(INDENT + ink.faint("laurea " + command));
    }

    private static String stem(String file) {
        int dot = file.lastIndexOf('.');
        return dot <= 0 ? file : file.substring(0, dot);
    }

    private static String quoted(String word) {
        boolean plain = word.chars().allMatch(c -> Character.isLetterOrDigit(c) || "-_./+:,=@%".indexOf(c) >= 0);
        return plain ? word : "'" + Printable.of(word).replace("'", "'\\''") + "'";
    }

    private void line(String text) {
        out.print(text);
        out.print('\n');
    }
}
