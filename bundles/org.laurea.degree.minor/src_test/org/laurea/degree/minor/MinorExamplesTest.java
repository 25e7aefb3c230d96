package org.laurea.degree.minor;

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

class MinorExamplesTest {

    private final CodeTables codes = new NoCodeTables();
    private final ExampleBench bench = new ExampleBench(new DegreeChecks(codes, new NoPinyin()).rules(),
            new MinorRules(), codes);

    static List<RuleExample> examples() throws IOException {
        return RuleExample.read(MinorExamplesTest.class, "examples.csv");
    }

    @ParameterizedTest
    @MethodSource("examples")
    void findsWhatTheExampleSays(RuleExample example) throws InputException {
        bench.run(example, new MinorDegrees().recordType());
    }

    @Test
    void everyRuleHasPositiveAndNegativeExamples() throws IOException {
        Set<String> rules = Set.of("MINOR-01", "MINOR-02", "MINOR-03");
        RuleExample.requireEachRule(rules, examples());
    }
}
