package org.laurea.exchange.report;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

import org.laurea.core.text.Language;
import org.laurea.validation.Findings;
import org.laurea.validation.Severity;

/**
 * The report for those who decide: one HTML page that needs no other file, no script and no network. Summary, plots by
 * problem and by major, and the first findings with ID numbers masked.
 */
public final class HtmlReport {

    private static final int BARS = 15;

    private final CheckReport report;
    private final List<MajorTally> majors;
    private final ReportTexts texts;
    private final HtmlText html;

    private HtmlReport(CheckReport report, List<MajorTally> majors, Language language, Writer out) {
        this.report = report;
        this.majors = majors;
        this.texts = ReportTexts.in(language);
        this.html = new HtmlText(out);
    }

    /** Writes the page in UTF-8; flushes the stream and leaves it open. */
    public static void write(CheckReport report, List<MajorTally> majors, Language language, OutputStream out)
            throws IOException {
        Writer writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8), 1 << 16);
        new HtmlReport(report, majors, language, writer).write();
        writer.flush();
    }

    private void write() throws IOException {
        head();
        List<RuleGroup> groups = RuleGroups.of(report.findings(), 0);
        summary(groups);
        if (!groups.isEmpty()) {
            section("html.byRule");
            BarPlot.write(html, texts.get("html.byRule"), ruleBars(groups));
        }
        if (majors.stream().anyMatch(major -> major.rowsWithErrors() > 0)) {
            section("html.byMajor");
            BarPlot.write(html, texts.get("html.byMajor"), majorBars());
        }
        section("html.details");
        FindingTable.write(html, report.findings(), report.type(), texts);
        html.element("footer", texts.get("html.foot", report.rules().version(), report.codesVersion(),
                report.fileSha256())).markup("\n</main></body></html>\n");
    }

    private void head() throws IOException {
        String language = texts.language() == Language.ZH ? "zh-CN" : "en";
        html.markup("<!DOCTYPE html>\n<html lang=\"" + language + "\"><head><meta charset=\"utf-8\">\n"
                + "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n"
                + "<meta name=\"color-scheme\" content=\"light dark\">\n");
        html.element("title", texts.get("html.title") + " - " + report.file());
        html.markup("\n<style>\n").markup(style()).markup("</style></head>\n<body><main>\n");
        html.element("h1", texts.get("html.title")).markup("\n");
        html.element("p class=\"input\"", texts.get("html.input", report.file(), report.sheet(), report.title()));
        html.element("p class=\"input\"", mode()).markup("\n");
    }

    private String mode() {
        String mode = report.formalDay() == null ? texts.get("mode.preliminary")
                : texts.get("mode.formal", String.valueOf(report.formalDay()));
        String unit = report.unit();
        String registers = report.registers().isEmpty() ? ""
                : texts.get("mode.registers", String.join(", ", report.registers()));
        return mode + (unit == null ? "" : texts.get("mode.unit", unit)) + registers;
    }

    private void summary(List<RuleGroup> groups) throws IOException {
        Findings findings = report.findings();
        boolean ok = findings.isOk();
        String good = texts.get(findings.rows() == 0 ? "noRows" : "html.lead.ok");
        String lead = ok ? good
                : texts.get("html.lead.notOk", findings.rowsWithErrors(), findings.rows(), percent());
        html.element("p class=\"lead " + (ok ? "good" : "bad") + '"', lead).markup("\n<dl class=\"tiles\">\n");
        tile("html.rows", "", findings.rows());
        tile("html.rowsWithErrors", "error", findings.rowsWithErrors());
        tile("html.errors", "error", findings.count(Severity.ERROR));
        tile("html.warnings", "warning", findings.count(Severity.WARNING));
        tile("html.infos", "info", findings.count(Severity.INFO));
        tile("html.safe", "good", groups.stream().mapToLong(RuleGroup::safe).sum());
        html.markup("</dl>\n");
    }

    private String percent() {
        long rows = Math.max(1, report.findings().rows());
        long tenths = Math.round(1000.0 * report.findings().rowsWithErrors() / rows);
        return tenths / 10 + "." + tenths % 10 + "%";
    }

    private void tile(String key, String style, long value) throws IOException {
        String shown = value == 0 ? "" : style;
        html.markup("<div class=\"tile " + shown + "\">").element("dt", texts.get(key))
                .element("dd", Long.toString(value)).markup("</div>\n");
    }

    private List<Bar> ruleBars(List<RuleGroup> groups) {
        List<Bar> bars = new ArrayList<>();
        for (RuleGroup group : groups.subList(0, Math.min(BARS, groups.size()))) {
            String title = report.titles().apply(group.rule().code()).in(texts.language());
            bars.add(new Bar(title, group.count(), group.count(), Long.toString(group.count()),
                    group.rule().severity().tag()));
        }
        if (groups.size() > BARS) {
            long rest = groups.stream().skip(BARS).mapToLong(RuleGroup::count).sum();
            bars.add(new Bar(texts.get("html.otherRules", groups.size() - BARS), 0, 0, Long.toString(rest),
                    "rest"));
        }
        return bars;
    }

    private List<Bar> majorBars() {
        List<Bar> bars = new ArrayList<>();
        for (MajorTally major : majors.subList(0, Math.min(BARS, majors.size()))) {
            String name = major.name().isEmpty() ? texts.get("html.noMajor") : major.name();
            bars.add(new Bar(name, major.rowsWithErrors(), major.rows(),
                    major.rowsWithErrors() + " / " + major.rows(), "error"));
        }
        if (majors.size() > BARS) {
            List<MajorTally> rest = majors.subList(BARS, majors.size());
            int rows = rest.stream().mapToInt(MajorTally::rows).sum();
            int wrong = rest.stream().mapToInt(MajorTally::rowsWithErrors).sum();
            bars.add(new Bar(texts.get("html.others", rest.size()), 0, 0, wrong + " / " + rows, "rest"));
        }
        return bars;
    }

    private void section(String key) throws IOException {
        html.element("h2", texts.get(key)).markup("\n");
    }

    private static String style() throws IOException {
        try (InputStream in = HtmlReport.class.getResourceAsStream("report.css")) {
            if (in == null) {
                throw new IllegalStateException("report.css is missing");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
