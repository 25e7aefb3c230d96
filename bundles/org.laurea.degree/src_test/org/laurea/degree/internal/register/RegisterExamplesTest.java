package org.laurea.degree.internal.register;

import java.io.IOException;
import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.laurea.core.text.InputException;
import org.laurea.degree.internal.descriptor.DegreeStructure;
import org.laurea.degree.internal.descriptor.RuleBookFile;
import org.laurea.testkit.ExampleBench;
import org.laurea.testkit.NoCodeTables;
import org.laurea.testkit.RuleExample;

class RegisterExamplesTest {

    private final ExampleBench bench = new ExampleBench(RuleBookFile.read(), new RegisterLibrary(), new NoCodeTables());

    static List<RuleExample> examples() throws IOException {
        return RuleExample.read(RegisterExamplesTest.class, "examples.csv");
    }

    @ParameterizedTest
    @MethodSource("examples")
    void findsWhatTheExampleSays(RuleExample example) throws InputException {
        bench.run(example, DegreeStructure.of("2024").recordType(example.category()));
    }

    @Test
    void everyRuleHasPositiveAndNegativeExamples() throws IOException {
        Set<String> rules = Set.of("XWZSBH-05", "XWZSBH-06", "REG-01", "REG-02", "REG-03", "REG-04", "REG-05",
                "HXWRQ-05");
        RuleExample.requireEachRule(rules, examples());
    }
}
