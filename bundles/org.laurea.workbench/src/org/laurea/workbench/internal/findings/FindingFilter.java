package org.laurea.workbench.internal.findings;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

import org.laurea.validation.Severity;

/**
 * Which findings are listed.
 *
 * @param text what the rule, the field, the value or the name of the person has to contain, in lower case; empty for anything
 * @param severities the severities
 * @param isWithAccepted whether warnings that may stand are listed too
 */
record FindingFilter(String text, Set<Severity> severities, boolean isWithAccepted) {

    FindingFilter {
        text = text.strip().toLowerCase(Locale.ROOT);
        severities = Set.copyOf(severities);
    }

    static FindingFilter open() {
        return new FindingFilter("", EnumSet.allOf(Severity.class), false);
    }

    /** Whether a finding is of a severity that is listed; its text is another matter. */
    boolean takes(FindingItem item) {
        return severities.contains(item.severity()) && (isWithAccepted || !item.isAccepted());
    }
}
