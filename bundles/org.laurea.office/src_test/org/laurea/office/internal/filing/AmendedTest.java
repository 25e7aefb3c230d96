package org.laurea.office.internal.filing;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.laurea.core.seal.Holder;
import org.laurea.core.seal.Holder.Role;
import org.laurea.core.seal.SealException;
import org.laurea.core.seal.Suite;
import org.laurea.core.store.BatchState;
import org.laurea.office.filing.FilingException;
import org.laurea.office.filing.FilingSummary;
import org.laurea.sync.FormatException;
import org.laurea.sync.PackageId;
import org.laurea.sync.receipt.DecisionVerifier;
import org.laurea.sync.receipt.RecordResult;
import org.laurea.sync.receipt.VerifiedDecision;
import org.laurea.sync.wire.SignedDecision;
import org.laurea.testkit.seal.PlainAccount;

/** Filed records change with a verified receipt or the decision of the office that was asked, and by nothing else. */
class AmendedTest {

    private static final String RIGHT = "XM-right";

    private final PlainAccount official = account("11000", Role.OPERATOR);
    private final PlainAccount head = account("11000", Role.LEADER);
    private final PlainAccount other = account("36100", Role.OPERATOR);
    private final PlainAccount otherHead = account("36100", Role.LEADER);
    @TempDir
    Path folder;
    private Town town;
    private byte[] filed;

    @BeforeEach
    void fileABatch() throws Exception {
        town = new Town(folder);
        filed = answered(Town.BATCH, RecordResult.FILED);
    }

    private static PlainAccount account(String unit, Role role) {
        return new PlainAccount(new Holder(unit, role, "official"), Suite.SM);
    }

    /** Sends a batch and takes the receipt that says this of its records. */
    private byte[] answered(UUID batch, String status) throws Exception {
        FilingSummary summary = town.filing.summary(batch);
        town.filing.handOn(town.filing.pack(summary, town.order()));
        byte[] receipt = town.receipt(summary, "ab", status);
        town.filing.take(town.verified(receipt), receipt);
        return receipt;
    }

    private PackageId pending() throws Exception {
        UUID errata = town.errata(RIGHT);
        PackageId id = town.filing.summary(errata).id();
        answered(errata, RecordResult.PENDING);
        return id;
    }

    private VerifiedDecision verified(byte[] document) throws Exception {
        return new DecisionVerifier(town.seals).verify(document,
                PlainAccount.anchors(official, head, other, otherHead), Town.NOW);
    }

    private void take(byte[] document) throws Exception {
        town.filing.take(verified(document), document);
    }

    @Test
    void theReceiptCorrects() throws Exception {
        UUID errata = town.errata(RIGHT);
        assertEquals("XM-", town.text(1, "XM"));
        answered(errata, RecordResult.CORRECTED);
        assertEquals(RIGHT, town.text(1, "XM"));
        assertEquals("XM-", town.text(0, "XM"));
        assertEquals(BatchState.FILED, town.batch().state());
        assertArrayEquals(filed, town.filing.receipt(Town.BATCH).orElseThrow());
    }

    @Test
    void theReceiptOfTheFilingIsKnownAgainWithAnotherSignatureUnderIt() throws Exception {
        answered(town.errata(RIGHT), RecordResult.CORRECTED);
        byte[] countersigned = town.seals.countersign(filed, town.hub, Town.NOW);
        town.filing.take(town.verified(countersigned), countersigned);
        assertArrayEquals(countersigned, town.filing.receipt(Town.BATCH).orElseThrow());
    }

    @Test
    void anApprovalCorrectsOnce() throws Exception {
        byte[] approval = town.decision(official, head, pending(), true);
        assertEquals("XM-", town.text(1, "XM"));
        assertTrue(town.filing.isNew(verified(approval)));
        take(approval);
        assertEquals(RIGHT, town.text(1, "XM"));
        assertFalse(town.filing.isNew(verified(approval)));
        long entries = town.store.head().orElseThrow().sequence();
        take(approval);
        assertEquals(entries, town.store.head().orElseThrow().sequence());
    }

    @Test
    void aRejectionIsKeptAndTheLastWord() throws Exception {
        PackageId asked = pending();
        take(town.decision(official, head, asked, false));
        assertThrows(FilingException.class, () -> take(town.decision(official, head, asked, true)));
        assertEquals("XM-", town.text(1, "XM"));
    }

    @Test
    void anotherOfficeDecidesNothing() throws Exception {
        PackageId asked = pending();
        assertThrows(FilingException.class, () -> take(town.decision(other, otherHead, asked, true)));
        assertThrows(SealException.class, () -> take(town.decision(official, otherHead, asked, true)));
        assertEquals("XM-", town.text(1, "XM"));
    }

    @Test
    void aDecisionIsAboutWhatWaitsHere() throws Exception {
        PackageId unknown = new PackageId("ab".repeat(32));
        assertThrows(FilingException.class, () -> take(town.decision(official, head, unknown, true)));
        PackageId filing = town.filing.last("10001").orElseThrow().id();
        assertThrows(FilingException.class, () -> take(town.decision(official, head, filing, true)));
    }

    @Test
    void anApprovalIsNotMadeOfARejection() throws Exception {
        PackageId asked = pending();
        SignedDecision rejection = SignedDecision.read(town.decision(official, head, asked, false));
        SignedDecision approval = SignedDecision.read(town.decision(other, otherHead, asked, true));
        byte[] forged = new SignedDecision(rejection.manifest(), approval.content()).bytes();
        assertThrows(FormatException.class, () -> take(forged));
    }
}
