package org.laurea.validation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * All rules as rules.csv lists them.
 *
 * @param version the version of the rules, such as {@code 2024.1}
 * @param sha256 SHA-256 over the file as shipped, in lower-case hexadecimal digits
 * @param rules the rules in the order of the file
 */
public record RuleBook(String version, String sha256, List<RuleInfo> rules) {

    /** A rule book; the list is copied. */
    public RuleBook {
        rules = List.copyOf(rules);
    }

    /** This rule book and after it the rules of another one, whose version and hash follow those of this one. */
    public RuleBook and(RuleBook other) {
        List<RuleInfo> all = new ArrayList<>(rules);
        other.rules.forEach(rule -> all.add(rule.at(all.size())));
        return new RuleBook(version + '+' + other.version, sha256 + '+' + other.sha256, all);
    }

    /** The rule with this code. */
    public Optional<RuleInfo> rule(String code) {
        return rules.stream().filter(rule -> rule.code().equals(code)).findFirst();
    }
}
