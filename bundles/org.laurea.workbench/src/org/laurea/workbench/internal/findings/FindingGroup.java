package org.laurea.workbench.internal.findings;

import java.util.List;

import org.laurea.validation.Severity;

/**
 * Findings that are listed together.
 *
 * @param key the code of the rule or field, or the index of the row
 * @param worst how bad the worst of them is
 * @param items the findings, in the order of the batch; at least one
 * @param fixable how many have a fix
 */
record FindingGroup(String key, Severity worst, List<FindingItem> items, int fixable) {

    static FindingGroup of(String key, List<FindingItem> items) {
        Severity worst = Severity.INFO;
        int fixable = 0;
        for (FindingItem item : items) {
            worst = item.severity().compareTo(worst) < 0 ? item.severity() : worst;
            fixable += item.isFixable() ? 1 : 0;
        }
        return new FindingGroup(key, worst, items, fixable);
    }
}
