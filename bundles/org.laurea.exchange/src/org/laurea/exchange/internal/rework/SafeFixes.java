package org.laurea.exchange.internal.rework;

import java.util.Comparator;
import java.util.TreeMap;
import java.util.function.ObjIntConsumer;

import org.laurea.core.record.RecordType;
import org.laurea.core.row.Columns;
import org.laurea.validation.Finding;
import org.laurea.validation.Findings;
import org.laurea.validation.Fix;
import org.laurea.validation.RuleInfo;

/**
 * The safe fixes of each row by column. Where several are for one cell, that of the later rule wins: its value builds on the
 * text that the earlier ones made.
 */
final class SafeFixes {

    private static final Comparator<RuleInfo> ORDER = Comparator.comparing(RuleInfo::stage)
            .thenComparing(RuleInfo::position);

    private final Findings findings;
    private final RecordType type;
    private final Columns columns;

    /** The new text of a cell, the rule that gives it, and the codes of all rules that had a fix for it. */
    record SafeFix(String text, RuleInfo rule, String codes) {

        SafeFix and(SafeFix other) {
            SafeFix later = ORDER.compare(other.rule, rule) >= 0 ? other : this;
            return new SafeFix(later.text, later.rule, codes.contains(other.codes) ? codes : codes + " " + other.codes);
        }
    }

    SafeFixes(Findings findings, RecordType type, Columns columns) {
        this.findings = findings;
        this.type = type;
        this.columns = columns;
    }

    /** Gives the fixes of each row that has some, ascending; the map is used again for the next row. */
    void forEach(ObjIntConsumer<TreeMap<Integer, SafeFix>> sink) {
        TreeMap<Integer, SafeFix> fixes = new TreeMap<>();
        int[] row = new int[1];
        findings.forEach(finding -> {
            if (finding.row() != row[0]) {
                give(fixes, row[0], sink);
                row[0] = finding.row();
            }
            take(finding, fixes);
        });
        give(fixes, row[0], sink);
    }

    private static void give(TreeMap<Integer, SafeFix> fixes, int row, ObjIntConsumer<TreeMap<Integer, SafeFix>> sink) {
        if (!fixes.isEmpty()) {
            sink.accept(fixes, row);
            fixes.clear();
        }
    }

    private void take(Finding finding, TreeMap<Integer, SafeFix> fixes) {
        if (finding.row() <= columns.headerRow()) {
            return;
        }
        for (Fix fix : finding.fixes()) {
            if (fix.safe()) {
                fix.set().forEach((field, text) -> {
                    int index = type.indexOf(field);
                    int column = index < 0 ? -1 : columns.of(index);
                    if (column >= 0) {
                        fixes.merge(column, new SafeFix(text, finding.rule(), finding.rule().code()), SafeFix::and);
                    }
                });
                return;
            }
        }
    }
}
