package org.laurea.tests.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.laurea.core.text.InputException;
import org.laurea.core.text.Language;
import org.laurea.degree.DegreeCategory;
import org.laurea.validation.Finding;
import org.laurea.validation.Fix;
import org.laurea.validation.FixKind;
import org.laurea.validation.RuleInfo;

/** Every rule on a row, by examples, among all other rules. */
@TestInstance(Lifecycle.PER_CLASS)
class RuleExamplesTest {

    private final Bench bench = new Bench();

    static Stream<Example> examples() {
        return Stream.of("cell", "code", "form", "record")
                .flatMap(stage -> ExampleFile.lines("examples/" + stage + ".csv").stream()).map(Example::new);
    }

    @ParameterizedTest
    @MethodSource("examples")
    void findsWhatTheExampleSays(Example example) throws InputException {
        RuleInfo rule = bench.checks().rules().rule(example.rule).orElseThrow();
        List<String> found = new ArrayList<>();
        for (Finding finding : bench.findings(example)) {
            if (finding.rule().code().equals(example.rule) && finding.row() == 2) {
                found.add(told(finding, example));
                assertFixes(finding, rule, example);
            }
        }
        assertEquals(example.expected, found);
    }

    /** The finding in the words of the example, as far as these are true. */
    private static String told(Finding finding, Example example) {
        String message = finding.message().in(Language.ZH);
        assertNotEquals(message, finding.message().in(Language.EN));
        for (String wanted : example.expected) {
            int open = wanted.indexOf('(');
            if (open >= 0 && wanted.substring(0, open).equals(finding.field())) {
                String part = wanted.substring(open + 1, wanted.length() - 1);
                return finding.field() + "(" + (message.contains(part) ? part : message) + ")";
            }
        }
        return String.valueOf(finding.field());
    }

    private void assertFixes(Finding finding, RuleInfo rule, Example example) throws InputException {
        List<Fix> fixes = finding.fixes();
        if (!example.fix.isEmpty()) {
            assertEquals(example.fix, fixes.isEmpty() ? "none" : told(fixes.get(0)));
        }
        assertTrue(rule.fixKind() != FixKind.NONE || fixes.isEmpty(), "a fix of a rule that has none");
        for (Fix fix : fixes) {
            assertTrue(!fix.label().in(Language.ZH).isBlank() && !fix.label().in(Language.EN).isBlank());
            if (fix.safe()) {
                assertEquals(FixKind.SAFE, rule.fixKind());
                assertMends(fix, finding, example);
            }
        }
    }

    private static String told(Fix fix) {
        StringBuilder set = new StringBuilder(fix.safe() ? "safe" : "offer");
        char between = ' ';
        for (Map.Entry<String, String> change : new TreeMap<>(fix.set()).entrySet()) {
            set.append(between).append(change.getKey()).append('=').append(change.getValue());
            between = '¦';
        }
        return set.toString();
    }

    /** A safe fix mends its finding. */
    private void assertMends(Fix fix, Finding finding, Example example) throws InputException {
        Map<String, String> texts = new HashMap<>(example.texts);
        texts.putAll(fix.set());
        for (Finding again : bench.findings(example, texts)) {
            assertTrue(again.row() != 2 || !again.rule().equals(finding.rule())
                    || !String.valueOf(again.field()).equals(finding.field()), "the fix does not help");
        }
    }

    @Test
    void baseRecordsHaveNoFindings() throws InputException {
        for (String category : bench.categories().keySet()) {
            Example unchanged = new Example(
                    Map.of("rule", "", "category", category, "example", "", "cells", "", "expected",
                            "", "fix", ""));
            assertEquals(List.of(), bench.findings(unchanged).stream()
                    .map(finding -> finding.rule().code() + " " + finding.field() + " " + finding.value()).toList(),
                    category);
        }
    }

    @Test
    void titlesAreThoseOfTheRuleBook() {
        for (DegreeCategory category : bench.categories().values()) {
            for (RuleInfo rule : bench.checks().rules().rules()) {
                if (rule.isFor(category.id())) {
                    assertEquals(rule.titleZh(), bench.checks().title(category, rule.code()).in(Language.ZH));
                    assertNotEquals(rule.titleZh(), bench.checks().title(category, rule.code()).in(Language.EN));
                }
            }
        }
    }
}
