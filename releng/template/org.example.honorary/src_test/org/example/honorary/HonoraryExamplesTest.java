package org.example.honorary;

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

class HonoraryExamplesTest {

    private final CodeTables codes = new NoCodeTables();
    private final HonoraryDegrees category = new HonoraryDegrees();
    private final ExampleBench bench = new ExampleBench(new DegreeChecks(codes, new NoPinyin()).rules(category),
            category.ownRules(), codes);

    static List<RuleExample> examples() throws IOException {
        return RuleExample.read(HonoraryExamplesTest.class, "examples.csv");
    }

    @ParameterizedTest
    @MethodSource("examples")
    void findsWhatTheExampleSays(RuleExample example) throws InputException {
        bench.run(example, category.recordType());
    }

    @Test
    void everyRuleHasPositiveAndNegativeExamples() throws IOException {
        RuleExample.requireEachRule(Set.of("HON-01", "HON-02"), examples());
    }
}
