package org.laurea.hub.internal.ledger;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.laurea.core.seal.Suite;
import org.laurea.core.store.BatchHead;
import org.laurea.core.store.BatchState;
import org.laurea.core.store.Change;
import org.laurea.core.store.ChangeSet;
import org.laurea.core.store.Entry;
import org.laurea.core.store.Reason;
import org.laurea.core.store.StoredType;
import org.laurea.hub.internal.Digests;
import org.laurea.sync.PackageId;
import org.laurea.sync.PackageKind;
import org.laurea.sync.ledger.EntryLeaf;
import org.laurea.sync.ledger.Proofs;
import org.laurea.sync.ledger.TreeHasher;
import org.laurea.sync.receipt.LedgerPlace;
import org.laurea.testkit.MemoryStore;

class HubLedgerTest {

    private final MemoryStore store = new MemoryStore();
    private final HubLedger ledger = new HubLedger(store, Digests.seals());
    private final TreeHasher hasher = new TreeHasher(() -> Digests.seals().digest(Suite.SM));
    private final Proofs proofs = new Proofs(hasher);

    private static PackageId id(int number) {
        return new PackageId(String.format("%064x", number));
    }

    private Entry apply(Reason reason) throws Exception {
        Change change = new Change.BatchOpened(UUID.randomUUID(), new StoredType("regular", "2024", "", "", List.of()),
                "10001", "20260625", new BatchHead("", BatchState.FILED));
        return store.apply(new ChangeSet(UUID.randomUUID(), Instant.EPOCH, "somebody", reason, List.of(change)));
    }

    @Test
    void theNewestPackageOfAUnitIsTheOneFiledLast() throws Exception {
        assertEquals(Optional.empty(), ledger.newest("10001"));
        apply(HubReasons.filed(id(1), PackageKind.FILING, "10001", false, Bearing.NONE));
        apply(HubReasons.filed(id(2), PackageKind.FILING, "10002", false, Bearing.NONE));
        Entry last = apply(HubReasons.filed(id(3), PackageKind.FILING, "10001", false, Bearing.NONE));
        assertEquals(Optional.of(id(3)), ledger.newest("10001"));
        assertEquals(Optional.of(id(2)), ledger.newest("10002"));
        assertEquals(Optional.of(last), ledger.entry(id(3)));
        assertEquals(3, ledger.packages());
    }

    @Test
    void aPackageOwesItsReceiptUntilItIsKept() throws Exception {
        apply(HubReasons.filed(id(1), PackageKind.FILING, "10001", false, Bearing.NONE));
        apply(HubReasons.filed(id(2), PackageKind.FILING, "10001", false, Bearing.NONE));
        apply(HubReasons.receipted(id(1)));
        assertEquals(List.of(id(2)), ledger.withoutReceipt());
        assertEquals(List.of(id(2)), new HubLedger(store, Digests.seals()).withoutReceipt());
    }

    @Test
    void everyEntryIsProvedAndTheLedgerOnlyGrows() throws Exception {
        HubLedger.Root before = new HubLedger.Root(0, HexFormat.of().formatHex(hasher.empty()));
        for (int i = 0; i < 300; i++) {
            Entry entry = apply(
                    i % 3 == 0 ? HubReasons.filed(id(i), PackageKind.FILING, "10001", false, Bearing.NONE)
                            : Reason.of("edit"));
            LedgerPlace place = ledger.place(entry);
            assertTrue(proofs.isIncluded(hasher.leaf(EntryLeaf.of(entry).bytes()), entry.sequence() - 1, place.size(),
                    bytes(place.inclusion()), HexFormat.of().parseHex(place.root())));
            HubLedger.Root now = ledger.root();
            assertTrue(proofs.isConsistent(before.size(), now.size(),
                    bytes(ledger.consistency(before.size(), now.size())), HexFormat.of().parseHex(before.hash()),
                    HexFormat.of().parseHex(now.hash())));
            before = i % 50 == 0 ? now : before;
        }
        assertEquals(ledger.root(), new HubLedger(store, Digests.seals()).root());
    }

    private static List<byte[]> bytes(List<String> hashes) {
        return hashes.stream().map(HexFormat.of()::parseHex).toList();
    }

    @Test
    void whatWaitsForAnOfficeWaitsUntilItIsDecided() throws Exception {
        apply(HubReasons.filed(id(1), PackageKind.ERRATA, "10001", false, Bearing.waitingFor("11000")));
        apply(HubReasons.filed(id(2), PackageKind.ERRATA, "10001", false, Bearing.waitingFor("36100")));
        assertEquals(List.of(id(1)), ledger.waitingFor("11000").stream().map(Waiting::id).toList());
        assertEquals("36100", ledger.waiting(id(2)).orElseThrow().office());
        Entry decision = apply(
                HubReasons.filed(id(3), PackageKind.DECISION, "11000", true, Bearing.decidingOn(id(1))));
        assertEquals(List.of(), ledger.waitingFor("11000"));
        assertTrue(ledger.isDecided(id(1)));
        assertFalse(ledger.isDecided(id(2)));
        assertEquals(Map.of(decision.sequence(), id(3)), ledger.decisions("10001", 0));
        assertEquals(Map.of(), ledger.decisions("10001", decision.sequence()));
    }
}
