package org.laurea.acceptance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import com.fasterxml.jackson.databind.JsonNode;

/** The administrator's own code tables count in the next check, within their days, until they are given back. */
class OwnCodesTest {

    private static final String OWN = "010199";

    @TempDir
    Path folder;

    private Path data;
    private Path records;

    @BeforeEach
    void aFileWithAMajorThatNoTableHas() throws IOException {
        data = folder.resolve("data");
        records = folder.resolve("records.csv");
        laurea("sample", "--category", "regular", "--rows", 40, "--seed", 3, "--out", records).ended(0);
        List<String> lines = new ArrayList<>(Files.readAllLines(records));
        List<String> header = List.of(lines.get(0).split(",", -1));
        int bachelor = 1;
        while (!lines.get(bachelor).contains("学士,")) {
            bachelor++;
        }
        String[] row = lines.get(bachelor).split(",", -1);
        row[header.indexOf("学科/专业代码")] = OWN;
        row[header.indexOf("学科/专业名称")] = "档案哲学";
        lines.set(bachelor, String.join(",", row));
        Files.write(records, lines);
    }

    @Test
    void anAddedRowIsKnownToTheNextCheckAndGoneWhenTheTableIsRestored() throws IOException {
        String shipped = codes();
        assertEquals(List.of("CODE-02"), rulesOfMajor());
        laurea("codes", "import", table("code,name\n" + OWN + ",档案哲学\n"), "--table", "undergrad_major").ended(0);
        assertTrue(laurea("codes", "list", "undergrad_major").ended(0).out().contains(OWN));
        assertTrue(laurea("codes", "find", "档案哲学").ended(0).out().contains(OWN));
        assertTrue(origin().contains("extended"), origin());
        assertEquals(List.of(), rulesOfMajor());
        assertNotEquals(shipped, codes());

        laurea("codes", "restore", "undergrad_major").ended(0);
        assertEquals(List.of("CODE-02"), rulesOfMajor());
        assertEquals(shipped, codes());
    }

    @Test
    void aRowCountsOnItsDaysOnly() throws IOException {
        laurea("codes", "import", table("code,name,valid_to\n" + OWN + ",档案哲学,20010101\n"), "--table",
                "undergrad_major").ended(0);
        assertEquals(List.of("CODE-02"), rulesOfMajor());
    }

    private Path table(String text) throws IOException {
        return Files.writeString(folder.resolve("own.csv"), text);
    }

    private String origin() {
        return laurea("codes", "list").ended(0).out().lines().filter(line -> line.startsWith("undergrad_major "))
                .findFirst().orElseThrow();
    }

    private String codes() {
        return report().path("codes").path("sha256").asText();
    }

    private List<String> rulesOfMajor() {
        List<String> rules = new ArrayList<>();
        for (JsonNode finding : report().path("findings")) {
            if (finding.path("field").asText().startsWith("ZY")) {
                rules.add(finding.path("rule").asText());
            }
        }
        return rules;
    }

    private JsonNode report() {
        return Report.parse(laurea("check", records, "--category", "regular", "--format", "json").ended(0, 1).out())
                .json();
    }

    private Laurea.Result laurea(Object... arguments) {
        return Laurea.run(Map.of("LAUREA_DATA", data.toString()), arguments);
    }
}
