package org.laurea.degree.sample;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.jdt.annotation.Nullable;
import org.laurea.core.row.Columns;
import org.laurea.core.text.InputException;
import org.laurea.degree.DegreeCategory;
import org.laurea.degree.DegreeChecks;
import org.laurea.validation.CheckOptions;
import org.laurea.validation.Findings;
import org.laurea.validation.Register;
import org.laurea.validation.Registers;

/** Holds a check against a sample: it has to find every planted mistake at its place and nothing else. */
public final class SampleProof {

    private static final int HEADER_ROW = 1;

    private SampleProof() {}

    /**
     * Checks the rows of a sample in memory, with or without its registers, and tells each difference between what was found
     * and what was expected; empty if there is none. Mistakes in the header row are left out, since nothing is written.
     *
     * @throws InputException if a register cannot be read
     */
    public static List<String> differences(DegreeCategory category, Sample sample, boolean withRegisters,
            DegreeChecks checks) throws InputException {
        List<Register> given = new ArrayList<>();
        if (withRegisters) {
            for (SampleRegister register : sample.registers()) {
                given.add(new Register(register.name(), register.columns(), register.rows()));
            }
        }
        int[] columns = new int[category.recordType().fields().size()];
        for (int column = 0; column < columns.length; column++) {
            columns[column] = column;
        }
        Findings findings = checks.plan(category, new CheckOptions(null, null, new Registers(given), 1))
                .check(sample.rows(), new Columns(HEADER_ROW, columns), List.of());
        Map<String, Integer> open = new HashMap<>();
        List<String> differences = new ArrayList<>();
        sample.expected(finding -> {
            if (finding.row() != HEADER_ROW && (withRegisters || !finding.needsRegisters())) {
                open.merge(place(finding.rule(), finding.row(), finding.column(), finding.field()), 1, Integer::sum);
            }
        });
        findings.forEach(finding -> {
            String place = place(finding.rule().code(), finding.row(), finding.column(), finding.field());
            Integer count = open.get(place);
            if (count == null) {
                differences.add("found, not expected: " + place);
            } else if (count == 1) {
                open.remove(place);
            } else {
                open.put(place, count - 1);
            }
        });
        open.keySet().stream().sorted().forEach(place -> differences.add("expected, not found: " + place));
        return differences;
    }

    private static String place(String rule, int row, int column, @Nullable String field) {
        return rule + " row " + row + " column " + (column < 0 ? "none" : Columns.letters(column)) + " field " + field;
    }
}
