package org.laurea.workbench.internal.findings;

import java.util.Objects;

import org.eclipse.jdt.annotation.Nullable;
import org.laurea.office.document.RowFinding;
import org.laurea.validation.Finding;
import org.laurea.validation.Fix;
import org.laurea.validation.Severity;

/**
 * A finding as the list keeps it: enough to group, count and filter. The rest is asked of the document when it is shown, so that
 * 100,000 of them stay small.
 *
 * @param row the index of the record, -1 for the batch as a whole
 * @param place its place among the findings of its row
 * @param rule the code of the rule
 * @param field the code of the field, or {@code null}
 * @param severity how much it matters
 * @param isAccepted whether it is a warning that may stand
 * @param isFixable whether a fix sets a value
 * @param isSafe whether a fix may be applied without asking
 */
record FindingItem(int row, int place, String rule, @Nullable String field, Severity severity, boolean isAccepted,
        boolean isFixable, boolean isSafe) {

    static FindingItem of(int row, int place, RowFinding found) {
        Finding finding = found.finding();
        boolean fixable = false;
        boolean safe = false;
        for (Fix fix : finding.fixes()) {
            fixable |= !fix.set().isEmpty();
            safe |= fix.safe() && !fix.set().isEmpty();
        }
        return new FindingItem(row, place, finding.rule().code(), finding.field(), finding.rule().severity(),
                !found.isOpen(), fixable && found.isOpen(), safe && found.isOpen());
    }

    /** Whether both are the same rule's finding in the same place. */
    boolean isLike(FindingItem other) {
        return row == other.row && rule.equals(other.rule) && Objects.equals(field, other.field);
    }

    /** Whether it is the same, or stands behind it in the order of the batch. */
    boolean isAtOrAfter(FindingItem other) {
        return isLike(other) || row > other.row;
    }
}
