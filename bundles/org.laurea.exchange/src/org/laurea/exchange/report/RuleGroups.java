package org.laurea.exchange.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.laurea.validation.Finding;
import org.laurea.validation.Findings;
import org.laurea.validation.Fix;
import org.laurea.validation.RuleInfo;

/** Groups findings by rule: errors first, then warnings, then notes; the most frequent first; then in the order of the rules. */
final class RuleGroups {

    private static final Comparator<RuleGroup> ORDER = Comparator
            .comparing((RuleGroup group) -> group.rule().severity())
            .thenComparing(RuleGroup::count, Comparator.reverseOrder())
            .thenComparing(group -> group.rule().position());

    private final int examples;
    private final Map<String, Gathered> byRule = new HashMap<>();

    private RuleGroups(int examples) {
        this.examples = examples;
    }

    /** The groups of all findings, each with up to {@code examples} of its first findings. */
    static List<RuleGroup> of(Findings findings, int examples) {
        RuleGroups groups = new RuleGroups(examples);
        findings.forEach(groups::add);
        return groups.byRule.values().stream().map(Gathered::group).sorted(ORDER).toList();
    }

    private void add(Finding finding) {
        byRule.computeIfAbsent(finding.rule().code(), code -> new Gathered(finding.rule())).add(finding, examples);
    }

    private static final class Gathered {

        private final RuleInfo rule;
        private final List<Finding> first = new ArrayList<>();
        private long count;
        private long safe;

        Gathered(RuleInfo rule) {
            this.rule = rule;
        }

        void add(Finding finding, int examples) {
            count++;
            if (finding.fixes().stream().anyMatch(Fix::safe)) {
                safe++;
            }
            if (first.size() < examples) {
                first.add(finding);
            }
        }

        RuleGroup group() {
            return new RuleGroup(rule, count, safe, List.copyOf(first));
        }
    }
}
