package org.laurea.degree.joint;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.laurea.core.code.CodeTables;
import org.laurea.core.code.Pinyin;
import org.laurea.core.text.InputException;
import org.laurea.degree.DegreeChecks;

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
        for (boolean isPositive : List.of(true, false)) {
            assertEquals(rules, examples().stream().filter(example -> example.expected().isEmpty() != isPositive)
                    .map(RuleExample::rule).collect(Collectors.toSet()));
        }
    }

    private record NoPinyin() implements Pinyin {

        @Override
        public Optional<String> reading(int codePoint) {
            return Optional.empty();
        }

        @Override
        public String spell(String text) {
            return text;
        }
    }
}
