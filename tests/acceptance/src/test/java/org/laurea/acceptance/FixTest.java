package org.laurea.acceptance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import com.fasterxml.jackson.databind.JsonNode;

/** What a safe fix mends is mended, and nothing else changes. */
class FixTest {

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource({"regular,xlsx", "international,xlsx", "dual,xlsx", "regular,xls", "regular,csv"})
    void theFixedCopyHasNoneOfTheSafelyFixableFindings(String category, String form) {
        Path file = folder.resolve("s." + form);
        Path fixed = folder.resolve("fixed." + form);
        Laurea.run("sample", "--category", category, "--rows", 1500, "--errors", 200, "--seed", 5, "--out", file)
                .ended(0);
        Report before = Report.check(file, category, "--fix", fixed);
        Set<Report.Finding> safe = safelyFixable(before);
        assertFalse(safe.isEmpty());
        List<Report.Finding> left = before.findings().stream().filter(finding -> !safe.contains(finding)).toList();
        List<Report.Finding> now = Report.check(fixed, category).findings();
        assertEquals(List.of(), now.stream().filter(safe::contains).toList());
        assertEquals(List.of(), now.stream().filter(finding -> !left.contains(finding)).toList());
    }

    private static Set<Report.Finding> safelyFixable(Report report) {
        return StreamSupport.stream(report.json().path("findings").spliterator(), false)
                .filter(FixTest::hasSafeFix).map(Report.Finding::of).collect(Collectors.toSet());
    }

    private static boolean hasSafeFix(JsonNode finding) {
        for (JsonNode fix : finding.path("fixes")) {
            if (fix.path("safe").asBoolean()) {
                return true;
            }
        }
        return false;
    }
}
