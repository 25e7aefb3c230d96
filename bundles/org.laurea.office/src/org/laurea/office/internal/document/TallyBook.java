package org.laurea.office.internal.document;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

import org.laurea.office.document.Tally;
import org.laurea.validation.Severity;

/** The sums over the findings of all rows. */
final class TallyBook {

    private final int[] counts = new int[Severity.values().length];
    private final Map<String, Integer> byRule = new TreeMap<>();
    private int accepted;
    private int rowsWithErrors;
    private int safe;

    void add(RowTally row) {
        count(row, 1);
    }

    void remove(RowTally row) {
        count(row, -1);
    }

    private void count(RowTally row, int sign) {
        if (row == RowTally.NONE) {
            return;
        }
        for (Severity severity : Severity.values()) {
            counts[severity.ordinal()] += sign * row.count(severity);
        }
        accepted += sign * row.accepted();
        safe += sign * row.safe();
        rowsWithErrors += row.count(Severity.ERROR) > 0 ? sign : 0;
        for (String rule : row.rules()) {
            int count = byRule.getOrDefault(rule, 0) + sign;
            if (count == 0) {
                byRule.remove(rule);
            } else {
                byRule.put(rule, count);
            }
        }
    }

    Tally tally() {
        return new Tally(count(Severity.ERROR), count(Severity.WARNING), accepted, count(Severity.INFO), rowsWithErrors,
                Collections.unmodifiableMap(new TreeMap<>(byRule)), safe);
    }

    private int count(Severity severity) {
        return counts[severity.ordinal()];
    }
}
