package org.laurea.tests.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.laurea.validation.RuleInfo;

/** No rule without examples: of rows and files here, of the rules across rows and against registers beside these rules. */
class EveryRuleTest {

    private static final Path BUNDLES = Path.of(System.getProperty("laurea.root", "../..")).resolve("bundles");
    private static final String FILE_NAME = "examples.csv";

    @Test
    void everyRuleHasAnExampleThatFindsSomething() throws IOException {
        assertEquals(codes(), rulesOf(line -> !line.get("expected").isEmpty()));
    }

    @Test
    void everyRuleHasAnExampleThatFindsNothing() throws IOException {
        assertEquals(codes(), rulesOf(line -> line.get("expected").isEmpty()));
    }

    private static TreeSet<String> codes() {
        return Installed.checks().rules().rules().stream().map(RuleInfo::code)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static TreeSet<String> rulesOf(Predicate<Map<String, String>> wanted) throws IOException {
        return all().filter(wanted).map(line -> line.get("rule")).collect(Collectors.toCollection(TreeSet::new));
    }

    private static Stream<Map<String, String>> all() throws IOException {
        Stream<Map<String, String>> here = Stream.of("file", "cell", "code", "form", "record")
                .flatMap(stage -> ExampleFile.lines("examples/" + stage + ".csv").stream());
        List<Path> files;
        try (Stream<Path> tree = Files.walk(BUNDLES)) {
            files = tree.filter(file -> file.endsWith(FILE_NAME) && file.toString().contains("src_test")).sorted()
                    .toList();
        }
        Stream<Map<String, String>> elsewhere = Stream.empty();
        for (Path file : files) {
            elsewhere = Stream.concat(elsewhere, ExampleFile.lines(Files.readString(file), file.toString()).stream());
        }
        return Stream.concat(here, elsewhere);
    }
}
