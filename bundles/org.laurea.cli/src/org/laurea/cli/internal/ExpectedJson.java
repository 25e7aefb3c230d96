package org.laurea.cli.internal;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;

import org.eclipse.jdt.annotation.Nullable;
import org.laurea.core.row.Columns;
import org.laurea.degree.sample.ExpectedFinding;
import org.laurea.degree.sample.SampleOrder;
import org.laurea.exchange.report.JsonText;

/**
 * The list of the findings that a sample's mistakes cause, in the order of the report. {@code registers} says of each whether
 * it is found only with the sample's registers.
 */
final class ExpectedJson {

    private final JsonText json;
    private boolean first = true;

    private ExpectedJson(OutputStream out) {
        json = new JsonText(out);
    }

    static void write(SampleFiles files, OutputStream out) throws IOException {
        ExpectedJson list = new ExpectedJson(out);
        SampleOrder order = files.order();
        list.json.raw("{\"report\":\"laurea-expected/1\",\n \"category\":").string(files.category().id());
        list.json.raw(",\"rows\":").number(files.sample().size()).raw(",\"errors\":").number(order.errors());
        list.json.raw(",\"seed\":").number(order.seed()).raw(",\n \"findings\":[");
        try {
            files.sample().expected(list::unchecked);
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
        list.json.raw("]}\n").flush();
    }

    private void unchecked(ExpectedFinding finding) {
        try {
            finding(finding);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void finding(ExpectedFinding finding) throws IOException {
        json.raw(first ? "\n" : ",\n");
        first = false;
        @Nullable
        String column = finding.column() < 0 ? null : Columns.letters(finding.column());
        json.raw("  {\"rule\":").string(finding.rule()).raw(",\"severity\":").string(finding.severity().tag());
        json.raw(",\"row\":");
        if (finding.row() > 0) {
            json.number(finding.row());
        } else {
            json.raw("null");
        }
        json.raw(",\"column\":").string(column).raw(",\"field\":").string(finding.field());
        json.raw(",\"registers\":").bool(finding.needsRegisters()).raw("}");
    }
}
