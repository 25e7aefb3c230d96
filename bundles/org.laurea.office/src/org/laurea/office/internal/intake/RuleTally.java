package org.laurea.office.internal.intake;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

import org.laurea.core.text.Localized;
import org.laurea.office.intake.RuleCount;
import org.laurea.validation.Finding;
import org.laurea.validation.Findings;

/** Findings counted by rule, with the first of each. */
final class RuleTally {

    private static final int FIRST = 5;

    private final Map<String, List<Finding>> firsts = new LinkedHashMap<>();
    private final Map<String, Long> counts = new LinkedHashMap<>();

    private RuleTally() {}

    static List<RuleCount> of(Findings findings, Function<String, Localized> titles) {
        RuleTally tally = new RuleTally();
        findings.forEach(tally::add);
        List<RuleCount> rules = new ArrayList<>();
        tally.firsts.forEach((rule, first) -> rules.add(new RuleCount(rule, first.get(0).rule().severity(),
                titles.apply(rule), tally.counts.getOrDefault(rule, 0L), List.copyOf(first))));
        rules.sort(Comparator.comparing(RuleCount::severity)
                .thenComparing(Comparator.comparingLong(RuleCount::count).reversed())
                .thenComparing(RuleCount::rule));
        return List.copyOf(rules);
    }

    private void add(Finding finding) {
        String rule = finding.rule().code();
        counts.merge(rule, 1L, Long::sum);
        List<Finding> first = firsts.computeIfAbsent(rule, key -> new ArrayList<>(FIRST));
        if (first.size() < FIRST) {
            first.add(finding);
        }
    }
}
