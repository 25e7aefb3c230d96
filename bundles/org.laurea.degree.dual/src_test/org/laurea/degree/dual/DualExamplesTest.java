package org.laurea.degree.dual;

import java.io.IOException;
import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.laurea.core.code.CodeTables;
import org.laurea.core.text.InputException;
import org.laurea.degree.DegreeChecks;
import org.laurea.testkit.ExampleBench;
import org.laurea.testkit.NoCodeTables;
import org.laurea.testkit.NoPinyin;
import org.laurea.testkit.RuleExample;

class DualExamplesTest {

    private final CodeTables codes = new NoCodeTables();
    private final ExampleBench bench = new ExampleBench(new DegreeChecks(codes, new NoPinyin()).rules(),
            new DualRules(), codes);

    static List<RuleExample> examples() throws IOException {
        return RuleExample.read(DualExamplesTest.class, "examples.csv");
    }

    @ParameterizedTest
    @MethodSource("examples")
    void findsWhatTheExampleSays(RuleExample example) throws InputException {
        bench.run(example, new DualDegrees().recordType());
    }

    @Test
    void everyRuleHasPositiveAndNegativeExamples() throws IOException {
        Set<String> rules = Set.of("ZYDM-02", "DUAL-01", "DUAL-02", "DUAL-03");
        RuleExample.requireEachRule(rules, examples());
    }
}
