package org.laurea.degree.joint;

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
import org.laurea.testkit.NoPinyin;
import org.laurea.testkit.RuleExample;

class JointExamplesTest {

    private final CodeTables codes = new FewUnits();
    private final ExampleBench bench = new ExampleBench(new DegreeChecks(codes, new NoPinyin()).rules(),
            new JointRules(), codes);

    static List<RuleExample> examples() throws IOException {
        return RuleExample.read(JointExamplesTest.class, "examples.csv");
    }

    @ParameterizedTest
    @MethodSource("examples")
    void findsWhatTheExampleSays(RuleExample example) throws InputException {
        bench.run(example, new JointDegrees().recordType());
    }

    @Test
    void everyRuleHasPositiveAndNegativeExamples() throws IOException {
        Set<String> rules = Set.of("JOINT-01", "JOINT-02");
        RuleExample.requireEachRule(rules, examples());
    }
}
