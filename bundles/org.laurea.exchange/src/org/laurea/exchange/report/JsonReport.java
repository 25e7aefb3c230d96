package org.laurea.exchange.report;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.laurea.core.row.Columns;
import org.laurea.core.text.Language;
import org.laurea.validation.Finding;
import org.laurea.validation.Findings;
import org.laurea.validation.Fix;
import org.laurea.validation.Severity;

/**
 * The report {@code laurea-check/1}: UTF-8, keys in a fixed order, one finding a line, complete. The same report gives the
 * same bytes.
 */
public final class JsonReport {

    private final CheckReport report;
    private final Language language;
    private final JsonText json;
    private boolean first = true;

    private JsonReport(CheckReport report, Language language, OutputStream out) {
        this.report = report;
        this.language = language;
        this.json = new JsonText(out);
    }

    /** Writes the report with its messages in {@code language}; flushes the stream and leaves it open. */
    public static void write(CheckReport report, Language language, OutputStream out) throws IOException {
        new JsonReport(report, language, out).write();
    }

    private void write() throws IOException {
        json.raw("{\"report\":\"laurea-check/1\",\n");
        json.raw(" \"rules\":{\"version\":").string(report.rules().version());
        json.raw(",\"sha256\":").string(report.rules().sha256());
        json.raw("}, \"codes\":{\"version\":").string(report.codesVersion());
        json.raw(",\"sha256\":").string(report.codesSha256()).raw("},\n");
        input();
        mode();
        json.raw(" \"findings\":[");
        try {
            report.findings().forEach(this::unchecked);
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
        json.raw("],\n");
        summary();
        json.flush();
    }

    private void input() throws IOException {
        json.raw(" \"input\":{\"file\":").string(report.file());
        json.raw(",\"sheet\":").string(report.sheet());
        json.raw(",\"category\":").string(report.type().id());
        json.raw(",\"rows\":").number(report.findings().rows());
        json.raw(",\"sha256\":").string(report.fileSha256()).raw("},\n");
    }

    private void mode() throws IOException {
        LocalDate day = report.formalDay();
        json.raw(" \"mode\":{\"formal\":").string(day == null ? null : DateTimeFormatter.BASIC_ISO_DATE.format(day));
        json.raw(",\"unit\":").string(report.unit()).raw(",\"registers\":[");
        String separator = "";
        for (String register : report.registers()) {
            json.raw(separator).string(register);
            separator = ",";
        }
        json.raw("]},\n");
    }

    private void unchecked(Finding finding) {
        try {
            finding(finding);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void finding(Finding finding) throws IOException {
        json.raw(first ? "\n" : ",\n");
        first = false;
        json.raw("  {\"rule\":").string(finding.rule().code());
        json.raw(",\"severity\":").string(finding.rule().severity().tag());
        json.raw(",\"row\":");
        if (finding.row() > 0) {
            json.number(finding.row());
        } else {
            json.raw("null");
        }
        json.raw(",\"column\":").string(finding.column() < 0 ? null : Columns.letters(finding.column()));
        json.raw(",\"field\":").string(finding.field());
        json.raw(",\"value\":").string(finding.value());
        json.raw(",\"message\":").string(finding.message().in(language));
        json.raw(",\"basis\":").string(finding.rule().basis());
        json.raw(",\"fixes\":[");
        fixes(finding.fixes());
        json.raw("]}");
    }

    private void fixes(List<Fix> fixes) throws IOException {
        for (int i = 0; i < fixes.size(); i++) {
            Fix fix = fixes.get(i);
            json.raw(i == 0 ? "{\"label\":" : ",{\"label\":").string(fix.label().in(language)).raw(",\"set\":{");
            String separator = "";
            for (Map.Entry<String, String> change : new TreeMap<>(fix.set()).entrySet()) {
                json.raw(separator).string(change.getKey()).raw(":").string(change.getValue());
                separator = ",";
            }
            json.raw("},\"safe\":").bool(fix.safe()).raw("}");
        }
    }

    private void summary() throws IOException {
        Findings findings = report.findings();
        json.raw(" \"summary\":{\"errors\":").number(findings.count(Severity.ERROR));
        json.raw(",\"warnings\":").number(findings.count(Severity.WARNING));
        json.raw(",\"infos\":").number(findings.count(Severity.INFO));
        json.raw(",\"rowsWithErrors\":").number(findings.rowsWithErrors());
        json.raw(",\"ok\":").bool(findings.isOk()).raw("}}\n");
    }
}
