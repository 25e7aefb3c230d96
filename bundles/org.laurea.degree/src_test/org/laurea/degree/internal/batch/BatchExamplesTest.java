package org.laurea.degree.internal.batch;

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

class BatchExamplesTest {

    private final ExampleBench bench = new ExampleBench(RuleBookFile.read(), new BatchLibrary(), new NoCodeTables());

    static List<RuleExample> examples() throws IOException {
        return RuleExample.read(BatchExamplesTest.class, "examples.csv");
    }

    @ParameterizedTest
    @MethodSource("examples")
    void findsWhatTheExampleSays(RuleExample example) throws InputException {
        bench.run(example, DegreeStructure.of("2024").recordType(example.category()));
    }

    @Test
    void everyRuleHasPositiveAndNegativeExamples() throws IOException {
        Set<String> rules = Set.of("HXWRQ-03", "XWZSBH-04", "DUP-01", "XZXM-01");
        RuleExample.requireEachRule(rules, examples());
    }
}
