package org.laurea.office.internal.document;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import org.eclipse.jdt.annotation.Nullable;
import org.laurea.core.row.Row;
import org.laurea.validation.LiveCheck;
import org.laurea.validation.RuleInfo;
import org.laurea.validation.Severity;

/**
 * What the findings of a row come to.
 *
 * @param marks for each severity the fields with an open finding, one bit each
 * @param counts for each severity how many open findings there are, those without a field among them
 * @param accepted how many warnings were accepted
 * @param safe how many open errors and warnings have a fix that may be applied without asking
 * @param rules the codes of the rules of the open findings
 */
record RowTally(long[] marks, int[] counts, int accepted, int safe, List<String> rules) {

    static final RowTally NONE = new RowTally(new long[3], new int[3], 0, 0, List.of());

    static RowTally of(LiveCheck live, UUID record, Row row, AcceptanceBook acceptances) {
        Builder builder = new Builder(record, row, acceptances);
        live.marks(row.number(), builder);
        return builder.isEmpty ? NONE
                : new RowTally(builder.marks, builder.counts, builder.accepted, builder.safe,
                        List.copyOf(builder.rules));
    }

    @Nullable
    Severity mark(int field) {
        for (Severity severity : Severity.values()) {
            if ((marks[severity.ordinal()] >>> field & 1) != 0) {
                return severity;
            }
        }
        return null;
    }

    @Nullable
    Severity mark() {
        for (Severity severity : Severity.values()) {
            if (count(severity) > 0) {
                return severity;
            }
        }
        return null;
    }

    int count(Severity severity) {
        return counts[severity.ordinal()];
    }

    private static final class Builder implements LiveCheck.MarkSink {

        private final UUID record;
        private final Row row;
        private final AcceptanceBook acceptances;
        private final long[] marks = new long[Severity.values().length];
        private final int[] counts = new int[Severity.values().length];
        private final List<String> rules = new ArrayList<>();
        private boolean isEmpty = true;
        private int accepted;
        private int safe;

        Builder(UUID record, Row row, AcceptanceBook acceptances) {
            this.record = record;
            this.row = row;
            this.acceptances = acceptances;
        }

        @Override
        public void mark(RuleInfo rule, int field, boolean isSafe) {
            isEmpty = false;
            if (rule.severity() == Severity.WARNING && acceptances.of(record, rule.code(), field, row) != null) {
                accepted++;
                return;
            }
            int severity = rule.severity().ordinal();
            counts[severity]++;
            marks[severity] |= field < 0 ? 0 : 1L << field;
            safe += isSafe && rule.severity() != Severity.INFO ? 1 : 0;
            rules.add(rule.code());
        }
    }
}
