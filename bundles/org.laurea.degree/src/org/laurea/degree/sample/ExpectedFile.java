package org.laurea.degree.sample;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;

import org.eclipse.jdt.annotation.Nullable;
import org.laurea.core.row.Columns;

/**
 * Writes the list of what a check of a sample has to find, as JSON with one finding a line:
 *
 * <pre>
 * {"sample":"laurea-sample/1","category":"regular","rows":5000,"errors":200,"seed":7,
 *  "planted":[
 *   {"row":7,"column":"F","field":"ZJHM","rule":"ZJHM-02","severity":"error"}],
 *  "withRegisters":[
 *   {"row":7,"column":"F","field":"ZJHM","rule":"REG-02","severity":"error","needs":"registers"},
 *   {"row":7,"column":"F","field":"ZJHM","rule":"ZJHM-02","severity":"error"}]}
 * </pre>
 *
 * {@code planted} is all that a check without registers finds, {@code withRegisters} all that it finds with the sample's
 * registers; the latter is there only if the sample was ordered with registers, and marks with {@code needs} what they add.
 * {@code row}, {@code column} and {@code field} are written as in the report of a check, and the findings come in its order.
 */
public final class ExpectedFile {

    private ExpectedFile() {}

    /**
     * Writes the list in UTF-8; {@code out} stays open.
     *
     * @throws IOException if {@code out} fails
     */
    public static void write(String category, SampleOrder order, Sample sample, OutputStream out) throws IOException {
        Writer text = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        list(category, order, sample, text);
        text.flush();
    }

    private static void list(String category, SampleOrder order, Sample sample, Writer out) throws IOException {
        out.write("{\"sample\":\"laurea-sample/1\",\"category\":\"" + category + "\",\"rows\":" + sample.size()
                + ",\"errors\":" + order.errors() + ",\"seed\":" + order.seed() + ",\n \"planted\":[");
        findings(sample, false, out);
        if (order.registers()) {
            out.write("],\n \"withRegisters\":[");
            findings(sample, true, out);
        }
        out.write("]}\n");
    }

    private static void findings(Sample sample, boolean withRegisters, Writer out) throws IOException {
        String[] separator = {"\n  "};
        try {
            sample.expected(finding -> {
                if (withRegisters || !finding.needsRegisters()) {
                    line(finding, separator[0], out);
                    separator[0] = ",\n  ";
                }
            });
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private static void line(ExpectedFinding finding, String separator, Writer out) {
        String column = finding.column() < 0 ? null : Columns.letters(finding.column());
        try {
            out.write(separator + "{\"row\":" + finding.row() + ",\"column\":" + quoted(column) + ",\"field\":"
                    + quoted(finding.field()) + ",\"rule\":" + quoted(finding.rule()) + ",\"severity\":"
                    + quoted(finding.severity().tag())
                    + (finding.needsRegisters() ? ",\"needs\":\"registers\"}" : "}"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String quoted(@Nullable String text) {
        return text == null ? "null" : '"' + text + '"';
    }
}
