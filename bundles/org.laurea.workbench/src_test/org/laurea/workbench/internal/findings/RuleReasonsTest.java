package org.laurea.workbench.internal.findings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.laurea.codes.ShippedCodes;
import org.laurea.core.text.Language;
import org.laurea.core.text.Messages;
import org.laurea.degree.DegreeChecks;
import org.laurea.validation.RuleInfo;
import org.laurea.workbench.internal.part.DataLines;
import org.laurea.workbench.internal.part.Texts;

class RuleReasonsTest {

    private final List<RuleInfo> rules = new DegreeChecks(ShippedCodes.tables(), ShippedCodes.pinyin()).rules().rules();

    @Test
    void everyRuleHasALineAndEveryLineARule() {
        Set<String> codes = rules.stream().map(RuleInfo::code).collect(Collectors.toCollection(TreeSet::new));
        assertEquals(codes, new TreeSet<>(DataLines.byFirstCell(RuleReasons.class, "reasons.csv").keySet()));
    }

    @Test
    void theBasisIsNamedInChineseThroughout() {
        RuleReasons reasons = new RuleReasons(new Texts(Messages.beside(RuleReasons.class), Language.ZH));
        List<String> foreign = rules.stream().filter(rule -> !rule.basis().equals("engineering")).map(reasons::of)
                .map(told -> told.lines().skip(1).findFirst().orElse("")).filter(basis -> basis.matches(".*[a-z]{3}.*"))
                .toList();
        assertEquals(List.of(), foreign);
    }

    @Test
    void everyRuleIsToldInBothLanguagesWithItsBasis() {
        for (Language language : Language.values()) {
            RuleReasons reasons = new RuleReasons(new Texts(Messages.beside(RuleReasons.class), language));
            for (RuleInfo rule : rules) {
                String told = reasons.of(rule);
                assertTrue(told.contains(rule.code()), told);
                boolean hasBasis = !rule.basis().equals("engineering");
                assertEquals(hasBasis, told.lines().count() > 1 && told.lines().skip(1).findFirst().orElse("")
                        .startsWith(language == Language.ZH ? "\u4f9d\u636e" : "Basis"), told);
            }
        }
    }
}
