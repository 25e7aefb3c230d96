package org.laurea.tests.hub;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;
import org.laurea.core.seal.Suite;
import org.laurea.core.store.StoredField;
import org.laurea.core.store.StoredRecord;
import org.laurea.office.amendment.Amendment;
import org.laurea.office.amendment.Amendment.Standing;
import org.laurea.office.amendment.Prepared;
import org.laurea.office.amendment.Wish;
import org.laurea.office.filing.Application;
import org.laurea.office.filing.Approval;
import org.laurea.office.filing.HubLine;
import org.laurea.sync.client.TransferMonitor;
import org.laurea.sync.receipt.HubFinding;
import org.laurea.sync.receipt.Receipt;

/** A unit corrects and revokes what it has filed; the office that runs the hub decides where it has to. */
@TestInstance(Lifecycle.PER_CLASS)
class AmendingTest {

    private static final String ANOTHER = "\u5f20\u4e09";

    private Town town;
    private Desk desk;
    private UUID batch;

    @BeforeAll
    void build(@TempDir Path folder) throws Exception {
        town = new Town(folder);
    }

    @BeforeEach
    void open() throws Exception {
        town.open();
        desk = Desk.of(town, Files.createTempDirectory(town.folder, "desk"));
        batch = desk.checked(Records.of(10, 0, 21));
        send(desk, batch, town.leader);
    }

    @AfterEach
    void shut() {
        desk.close();
        town.hub.close();
    }

    @AfterAll
    void leave() {
        town.close();
    }

    private static HubLine.Outcome send(Desk from, UUID batch, Person leader) throws Exception {
        return from.line().file(from.filing().summary(batch),
                new Approval.Signed(leader.ring().signing(Suite.SM).orElseThrow()), Suite.SM, List.of(),
                TransferMonitor.NONE);
    }

    private StoredRecord record(int index) throws Exception {
        List<StoredRecord> all = new ArrayList<>();
        desk.store().records(batch, all::add);
        return all.get(index);
    }

    private String text(int index, String code) throws Exception {
        return record(index).values().get(desk.store().batch(batch).orElseThrow().type().fields().stream()
                .map(StoredField::code).toList().indexOf(code));
    }

    private Wish wish(int index, String field, String text) throws Exception {
        TreeMap<String, String> texts = new TreeMap<>();
        if (!field.isEmpty()) {
            texts.put(field, text);
        }
        return new Wish(text(index, "XWZSBH"), "", texts, "typing error");
    }

    private List<Standing> standings() throws Exception {
        return desk.amending().all().stream().map(Amendment::standing).toList();
    }

    @Test
    void errataChangeTheRecordWithTheReceiptAndNotBefore() throws Exception {
        byte[] filed = desk.filing().receipt(batch).orElseThrow();
        Prepared errata = desk.amending().errata(List.of(wish(3, "XZXM", ANOTHER)));
        assertEquals(List.of(Standing.PREPARED), standings());
        String before = text(3, "XZXM");
        assertNotEquals(ANOTHER, before);
        HubLine.Outcome outcome = send(desk, errata.batch().orElseThrow(), town.leader);
        assertEquals(ANOTHER, text(3, "XZXM"));
        assertEquals(List.of(Standing.DONE), standings());
        assertEquals(errata.batch().orElseThrow(), outcome.batch());
        assertArrayEquals(filed, desk.filing().receipt(batch).orElseThrow());
        assertEquals(Optional.empty(), desk.store().undoable("operator"));
    }

    @Test
    void whatBreaksARuleIsToldBeforeItIsSent() throws Exception {
        Prepared errata = desk.amending().errata(List.of(wish(3, "XB", "7")));
        assertEquals(Optional.empty(), errata.batch());
        assertTrue(errata.findings().stream().map(HubFinding::field).anyMatch(field -> field.startsWith("XB")));
        assertEquals(List.of(), standings());
    }

    @Test
    void aKeyFieldChangesWhenTheDecisionCameDown() throws Exception {
        Prepared errata = desk.amending().errata(List.of(wish(5, "XM", ANOTHER)));
        assertTrue(errata.needsDecision());
        Receipt asked = assertInstanceOf(Receipt.class,
                send(desk, errata.batch().orElseThrow(), town.leader).answer().answer());
        assertEquals(List.of(Standing.PENDING), standings());
        assertEquals(0, desk.line().collect());
        assertNotEquals(ANOTHER, text(5, "XM"));
        decide(asked, true);
        assertEquals(1, desk.line().collect());
        assertEquals(ANOTHER, text(5, "XM"));
        assertEquals(List.of(Standing.DONE), standings());
        assertEquals(0, desk.line().collect());
    }

    @Test
    void aRejectedFieldStaysAsItWas() throws Exception {
        Prepared errata = desk.amending().errata(List.of(wish(5, "XM", ANOTHER)));
        String before = text(5, "XM");
        decide((Receipt) send(desk, errata.batch().orElseThrow(), town.leader).answer().answer(), false);
        assertEquals(1, desk.line().collect());
        assertEquals(before, text(5, "XM"));
        assertEquals(List.of(Standing.REJECTED), standings());
    }

    private void decide(Receipt asked, boolean isApproved) throws Exception {
        try (Desk office = Desk.of(town, Files.createTempDirectory(town.folder, "office"), town.official)) {
            List<Application> waiting = office.line().applications();
            assertEquals(List.of(asked.id()), waiting.stream().map(Application::id).toList());
            UUID decision = office.amending().decision("11000", asked.id(), isApproved, "seen").batch().orElseThrow();
            assertInstanceOf(Receipt.class, send(office, decision, town.head).answer().answer());
            assertEquals(List.of(), office.line().applications());
        }
    }

    @Test
    void aRevokedDegreeIsNotAmendedAgain() throws Exception {
        Prepared revocation = desk.amending().revocation(List.of(wish(7, "", "")), "20260101");
        assertInstanceOf(Receipt.class, send(desk, revocation.batch().orElseThrow(), town.leader).answer().answer());
        assertEquals(List.of(Standing.DONE), standings());
        Prepared again = desk.amending().revocation(List.of(wish(7, "", "")), "20260101");
        assertEquals(List.of("AMEND-04"), again.findings().stream().map(HubFinding::rule).toList());
    }
}
