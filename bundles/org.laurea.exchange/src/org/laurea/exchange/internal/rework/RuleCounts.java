package org.laurea.exchange.internal.rework;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.laurea.validation.Findings;
import org.laurea.validation.RuleInfo;

/** How many findings each rule has, the severest and most frequent first. */
final class RuleCounts {

    /** A rule and the number of its findings. */
    record Count(RuleInfo rule, long findings) {}

    private final List<Count> counts = new ArrayList<>();

    RuleCounts(Findings findings) {
        Map<String, RuleInfo> rules = new HashMap<>();
        findings.forEach(finding -> rules.putIfAbsent(finding.rule().code(), finding.rule()));
        for (RuleInfo rule : rules.values()) {
            counts.add(new Count(rule, findings.count(rule.code())));
        }
        counts.sort(Comparator.comparing((Count count) -> count.rule().severity())
                .thenComparing(Count::findings, Comparator.reverseOrder())
                .thenComparing(count -> count.rule().position()));
    }

    List<Count> list() {
        return counts;
    }
}
