package org.laurea.acceptance;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
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

/** From a table to a receipt that anybody can verify, with a hub that is now there and now not. One day of one office. */
@TestInstance(Lifecycle.PER_CLASS)
@TestMethodOrder(OrderAnnotation.class)
class FilingStoryTest {

    private static final List<String> DAYS = List.of("2025-06-25", "2025-06-26", "2025-06-27", "2025-06-28",
            "2025-06-30");
    private static final int ROWS = 30;
    private static final Pattern CODE = Pattern.compile("code for package (\\p{XDigit}{64}) is (\\d{6})");

    private Path folder;
    private Practice practice;
    private HubProcess hub;
    private Path receipt;

    @BeforeAll
    void aHubAndAnOfficeWithBatchesThatPass(@TempDir Path place) throws IOException {
        folder = place;
        practice = Practice.in(folder.resolve("practice"));
        Batches.make(practice, practice.office(), folder, ROWS, DAYS);
        hub = new HubProcess(practice.hub());
        receipt = folder.resolve("receipt.p7s");
    }

    @AfterAll
    void close() throws IOException {
        hub.close();
    }

    private Laurea.Result office(Object... arguments) {
        return practice.at(practice.office(), arguments);
    }

    @Test
    @Order(1)
    void aWrongPinFilesNothing() {
        var environment = Practice.environment(practice.office());
        environment.put("LAUREA_PIN", "wrong-pin");
        Laurea.Result wrong = Laurea.run(environment, "file", DAYS.get(0), "--hub", hub.address(), "--leader-keys",
                practice.leader()).ended(2);
        assertEquals(1, wrong.err().lines().count(), wrong.err());
        assertEquals("checked", practice.state(practice.office(), DAYS.get(0)));
    }

    @Test
    @Order(2)
    void theLeaderSignsAndTheReceiptIsWrittenToAFile() throws IOException {
        Laurea.Result filed = office("file", DAYS.get(0), "--hub", hub.address(), "--leader-keys", practice.leader(),
                "--receipt", receipt).ended(0);
        assertTrue(filed.err().contains("the receipt was verified"), filed.err());
        assertEquals("filed", practice.state(practice.office(), DAYS.get(0)));
        Path again = folder.resolve("again.p7s");
        office("file", DAYS.get(0), "--receipt", again).ended(0);
        assertArrayEquals(Files.readAllBytes(receipt), Files.readAllBytes(again));
    }

    @Test
    @Order(3)
    void anybodyVerifiesTheReceiptWithTheAuthoritiesAlone() throws IOException {
        Path nowhere = folder.resolve("nowhere");
        String told = practice.at(nowhere, "verify", receipt, "--trust", practice.roots()).ended(0).err();
        assertTrue(told.contains("is to be believed") && told.contains("records: " + ROWS), told);
        byte[] forged = Files.readAllBytes(receipt);
        forged[forged.length / 3] ^= 1;
        Path file = Files.write(folder.resolve("forged.p7s"), forged);
        practice.at(nowhere, "verify", file, "--trust", practice.roots()).ended(1);
        practice.at(nowhere, "verify", receipt).ended(1);
        assertTrue(Files.notExists(nowhere.resolve("store")));
    }

    @Test
    @Order(4)
    void theLeaderReadsACodeFromTheScreenOfTheHub() throws IOException {
        office("file", DAYS.get(1), "--leader", "leader").ended(2);
        Matcher code = CODE.matcher(hub.screen());
        assertTrue(code.find(), hub.screen());
        assertEquals("checked", practice.state(practice.office(), DAYS.get(1)));
        Laurea.Result filed = office("file", DAYS.get(1), "--leader", "leader", "--code", code.group(2)).ended(0);
        assertTrue(filed.err().contains(code.group(1)), filed.err());
        assertEquals("filed", practice.state(practice.office(), DAYS.get(1)));
    }

    @Test
    @Order(5)
    void aHubThatIsAwayGetsItsPackagesLater() throws Exception {
        hub.kill();
        for (String day : DAYS.subList(2, 4)) {
            Laurea.Result away = office("file", day, "--leader-keys", practice.leader(), "--tries", 1).ended(3);
            assertTrue(away.err().contains("laurea file resend"), away.err());
            assertEquals("sent", practice.state(practice.office(), day));
        }
        assertEquals(2, office("file", "list").ended(0).out().lines().count());
        office("file", "resend", "--tries", 1).ended(3);
        hub.start();
        office("file", "resend").ended(0);
        DAYS.subList(2, 4).forEach(day -> assertEquals("filed", practice.state(practice.office(), day)));
        assertEquals(0, office("file", "list").ended(0).out().lines().count());
        assertTrue(office("receive").ended(0).err().contains("only grew"));
        assertTrue(office("keys", "list").ended(0).out().contains("operator"));
    }

    @Test
    @Order(6)
    void aBatchWithCertificatesThatAreFiledIsRefusedAndADraftAgain() throws IOException {
        Path twin = practice.twin();
        Path part = folder.resolve("part.csv");
        Files.write(part, Files.readAllLines(folder.resolve(DAYS.get(0) + ".csv")).subList(0, ROWS / 2));
        Batches.take(practice, twin, part, DAYS.get(0));
        Laurea.Result refused = practice.at(twin, "file", DAYS.get(0), "--hub", hub.address(), "--leader-keys",
                practice.leader()).ended(1);
        assertTrue(refused.err().contains("did not file this batch"), refused.err());
        assertEquals("draft", practice.state(twin, DAYS.get(0)));
        practice.at(twin, "doctor").ended(0);
    }

    @Test
    @Order(7)
    void aStickHoldsTheSamePackageAndItsReceiptComesBackOnIt() throws IOException {
        String day = DAYS.get(4);
        Path stick = folder.resolve("stick.zip");
        String told = office("package", day, stick, "--leader-keys", practice.leader()).ended(0).err();
        assertEquals("sent", practice.state(practice.office(), day));
        office("verify", stick).ended(2);
        practice.at(practice.folder().resolve("province"), "deliver", stick, "--hub", hub.address()).ended(0);
        String id = office("verify", stick).ended(0).err();
        Matcher named = Pattern.compile("\\p{XDigit}{64}").matcher(told);
        assertTrue(named.find() && id.contains(named.group()), told + id);
        office("receive", stick).ended(0);
        assertEquals("filed", practice.state(practice.office(), day));
        Path back = folder.resolve("back.p7s");
        office("file", day, "--receipt", back).ended(0);
        office("verify", back).ended(0);
    }

    @Test
    @Order(8)
    void theHubHasEachBatchOnceAndIsSound() throws Exception {
        hub.stop();
        JsonNode batches = practice.json(practice.hub(), "batch", "list", "--json").path("batches");
        assertEquals(DAYS.size(), batches.size());
        batches.forEach(batch -> assertEquals("filed", batch.path("state").asText()));
        practice.at(practice.hub(), "doctor").ended(0);
    }
}
