package org.laurea.tests.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.laurea.core.text.InputException;
import org.laurea.core.text.Language;
import org.laurea.degree.DegreeCategory;
import org.laurea.exchange.Layout;
import org.laurea.exchange.Layouts;
import org.laurea.exchange.SourceFiles;
import org.laurea.validation.CheckOptions;
import org.laurea.validation.Finding;

/** The rules on files, headers and rows by examples: small files that are read and checked. */
@TestInstance(Lifecycle.PER_CLASS)
class FileExamplesTest {

    private static final String UNREADABLE = "unreadable";

    private final Bench bench = new Bench();

    static Stream<Map<String, String>> examples() {
        return ExampleFile.lines("examples/file.csv").stream();
    }

    @ParameterizedTest
    @MethodSource("examples")
    void findsWhatTheExampleSays(Map<String, String> example, @TempDir Path folder) throws IOException, InputException {
        Path file = folder.resolve(example.get("file"));
        Files.write(file, Example.unescaped(example.get("content")).getBytes(StandardCharsets.UTF_8));
        if (UNREADABLE.equals(example.get("expected"))) {
            assertThrows(InputException.class, () -> findings(file, example));
            return;
        }
        List<String> expected = Stream.of(example.get("expected").split("¦")).filter(text -> !text.isEmpty()).toList();
        List<String> found = new ArrayList<>();
        for (Finding finding : findings(file, example)) {
            if (finding.rule().code().equals(example.get("rule"))) {
                found.add(told(finding, expected));
            }
        }
        assertEquals(expected, found);
    }

    private List<Finding> findings(Path file, Map<String, String> example) throws InputException {
        DegreeCategory category = bench.categories().get(example.get("category"));
        Layout layout = Layouts.recognise(SourceFiles.open(file), null, category.recordType());
        List<Finding> findings = new ArrayList<>();
        bench.checks().plan(category, CheckOptions.plain()).check(layout.rows(), layout.columns(), layout.findings())
                .forEach(findings::add);
        return findings;
    }

    private static String told(Finding finding, List<String> expected) {
        String field = finding.field() == null ? "none" : finding.field();
        String message = finding.message().in(Language.ZH);
        return expected.stream().filter(wanted -> wanted.split("\\(")[0].equals(field))
                .filter(wanted -> message.contains(wanted.substring(wanted.indexOf('(') + 1).replace(")", ""))
                        || wanted.equals(field))
                .findFirst().orElse(field + "(" + message + ")");
    }
}
