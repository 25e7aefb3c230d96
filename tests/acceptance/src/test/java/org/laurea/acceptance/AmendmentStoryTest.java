package org.laurea.acceptance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;

import com.fasterxml.jackson.databind.JsonNode;

/** An office finds mistakes in what it has filed; one it corrects itself, one the province decides on, and a degree is revoked. */
@TestInstance(Lifecycle.PER_CLASS)
@TestMethodOrder(OrderAnnotation.class)
class AmendmentStoryTest {

    private static final String DAY = "2025-06-25";
    private static final String PRESIDENT = "\u5f20\u4e09\u4e30";
    private static final String NAME = "\u674e\u56db\u5149";
    private static final Pattern BATCH = Pattern.compile("batch (\\p{XDigit}{8}) is ready");

    private Path folder;
    private Practice practice;
    private HubProcess hub;
    private List<String> numbers;

    @BeforeAll
    void aBatchIsFiled(@TempDir Path place) throws IOException {
        folder = place;
        practice = Practice.in(folder.resolve("practice"));
        Batches.make(practice, practice.office(), folder, 10, List.of(DAY));
        hub = new HubProcess(practice.hub());
        office("file", DAY, "--hub", hub.address(), "--leader-keys", practice.leader()).ended(0);
        numbers = Pattern.compile("\\b10001[234]2025\\p{Alnum}{6}\\b").matcher(table()).results()
                .map(found -> found.group())
                .distinct().toList();
        assertEquals(10, numbers.size());
    }

    @AfterAll
    void close() throws IOException {
        hub.close();
    }

    private Laurea.Result office(Object... arguments) {
        return practice.at(practice.office(), arguments);
    }

    private Laurea.Result province(Object... arguments) {
        return practice.at(practice.folder().resolve("province"), arguments);
    }

    /** The records of the office as a table. */
    private String table() throws IOException {
        Path out = folder.resolve(UUID.randomUUID() + ".csv");
        office("export", batchOfTheDay(), "--out", out).ended(0);
        return Files.readString(out);
    }

    private String batchOfTheDay() {
        for (JsonNode batch : practice.json(practice.office(), "batch", "list", "--json").path("batches")) {
            if (batch.path("records").asInt() == 10) {
                return batch.path("batch").asText();
            }
        }
        throw new AssertionError("no batch of ten records");
    }

    private static String prepared(Laurea.Result result) {
        Matcher batch = BATCH.matcher(result.ended(0).err());
        assertTrue(batch.find(), result.err());
        return batch.group(1);
    }

    private List<String> standings() {
        return practice.json(practice.office(), "errata", "list", "--json").path("amendments")
                .findValuesAsText("standing");
    }

    @Test
    @Order(1)
    void aFieldIsCorrectedWhenTheReceiptIsThere() throws IOException {
        String errata = prepared(office("errata", "--certificate", numbers.get(0), "--set", "XZXM=" + PRESIDENT,
                "--reason", "typing error"));
        assertFalse(table().contains(PRESIDENT));
        Laurea.Result done = office("file", errata, "--leader-keys", practice.leader()).ended(0);
        assertTrue(done.err().contains("the records here are corrected"), done.err());
        assertTrue(table().contains(PRESIDENT));
        assertEquals(List.of("done"), standings());
    }

    @Test
    @Order(2)
    void aMistakeInErrataIsToldBeforeTheyAreSent() {
        Laurea.Result wrong = office("errata", "--certificate", numbers.get(1), "--set", "XB=7", "--reason",
                "typing error")
                        .ended(1);
        assertTrue(wrong.err().contains("  XB"), wrong.err());
        office("errata", "--certificate", "1000142099999999", "--set", "XB=7", "--reason", "typing error").ended(2);
        assertEquals(List.of("done"), standings());
    }

    @Test
    @Order(3)
    void aNameIsCorrectedWhenTheProvinceHasApproved() throws IOException {
        Path corrections = Files.writeString(folder.resolve("corrections.csv"),
                "XWZSBH,FIELD,AFTER,REASON\n" + numbers.get(2) + ",XM," + NAME + ",wrong character\n");
        String errata = prepared(office("errata", corrections));
        Laurea.Result asked = office("file", errata, "--leader-keys", practice.leader()).ended(0);
        assertTrue(asked.err().contains("decides until"), asked.err());
        assertEquals(List.of("pending", "done"), standings());
        JsonNode waiting = practice.json(practice.folder().resolve("province"), "decide", "list", "--hub",
                hub.address(), "--json").path("applications");
        assertEquals(1, waiting.size());
        assertEquals(NAME, waiting.path(0).path("corrections").path(0).path("changes").path("XM").path(1).asText());
        province("decide", waiting.path(0).path("id").asText(), "--opinion", "seen").ended(2);
        String decision = prepared(province("decide", waiting.path(0).path("id").asText().substring(0, 8), "--approve",
                "--opinion", "seen"));
        assertFalse(table().contains(NAME));
        province("file", decision, "--leader-keys", practice.folder().resolve("province-leader/keys/keys.p12"))
                .ended(0);
        office("receive").ended(0);
        assertTrue(table().contains(NAME));
        assertEquals(List.of("done", "done"), standings());
    }

    @Test
    @Order(4)
    void aDegreeIsRevokedOnce() {
        String revocation = prepared(office("revoke", "--certificate", numbers.get(3), "--decided", "20250801",
                "--reason", "plagiarism"));
        Laurea.Result late = office("file", revocation, "--leader-keys", practice.leader()).ended(0);
        assertTrue(late.err().contains("Revoked") && late.err().contains("late"), late.err());
        Laurea.Result again = office("revoke", "--certificate", numbers.get(3), "--decided", "20250801", "--reason",
                "plagiarism").ended(1);
        assertTrue(again.err().contains("AMEND-04"), again.err());
        assertTrue(office("receive").ended(0).err().contains("only grew"));
        office("doctor").ended(0);
    }
}
