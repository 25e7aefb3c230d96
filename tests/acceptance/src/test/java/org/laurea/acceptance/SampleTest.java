package org.laurea.acceptance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every planted mistake is found at its place, and nothing else. */
class SampleTest {

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"regular", "continuing", "selfstudy", "equivalent", "international", "minor", "dual",
            "joint"})
    void everyPlantedMistakeIsFoundAndNothingElse(String category) {
        Path file = folder.resolve("s.xlsx");
        Path registers = folder.resolve("registers");
        Laurea.run("sample", "--category", category, "--rows", 5000, "--errors", 200, "--seed", 7, "--out", file,
                "--registers", registers).ended(0);
        Report expected = Report.read(folder.resolve("s.xlsx.expected.json"));
        List<Report.Finding> planted = expected.list("planted");
        assertFalse(planted.isEmpty());
        assertEquals(planted, Report.check(file, category).findings());
        assertEquals(expected.list("withRegisters"),
                Report.check(file, category, "--registers", registers).findings());
    }
}
