package org.laurea.sync.client;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.ByteBuffer;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.laurea.core.seal.Holder;
import org.laurea.core.seal.SealException;
import org.laurea.core.seal.Suite;
import org.laurea.core.store.StoreException;
import org.laurea.sync.FormatException;
import org.laurea.sync.client.LedgerReport.State;
import org.laurea.sync.ledger.MerkleTree;
import org.laurea.sync.ledger.TreeHasher;
import org.laurea.sync.ledger.TreeHead;
import org.laurea.sync.wire.SignedHead;
import org.laurea.testkit.seal.PlainAccount;
import org.laurea.testkit.seal.PlainSeals;

class LedgerWatchTest {

    private static final HexFormat HEX = HexFormat.of();
    private static final String CODE = "110000";
    private static final Instant NOW = Instant.parse("2025-07-01T08:00:00Z");
    private static final PlainSeals SEALS = new PlainSeals();
    private static final PlainAccount HUB = new PlainAccount(new Holder(CODE, Holder.Role.HUB, "hub"), Suite.SM);

    /** A ledger whose entries from {@code fork} on are other ones. */
    private record Ledger(MerkleTree tree) {

        static Ledger of(int size, int fork) {
            TreeHasher hasher = new TreeHasher(() -> SEALS.digest(Suite.SM));
            List<byte[]> hashes = new ArrayList<>();
            MerkleTree tree = new MerkleTree(hasher, (from, to) -> List.copyOf(hashes.subList((int) from, (int) to)));
            for (int i = 0; i < size; i++) {
                hashes.add(hasher.leaf(ByteBuffer.allocate(5).putInt(i).put((byte) (i < fork ? 0 : 1)).array()));
                tree.add(hashes.get(i));
            }
            return new Ledger(tree);
        }

        TreeHead head(long size) throws StoreException {
            return new TreeHead(CODE, size, HEX.formatHex(tree.root(size)), NOW);
        }

        SignedHead answer(long since, PlainAccount signer) throws StoreException, SealException {
            byte[] signed = SEALS.sign(head(tree.size()).bytes(), List.of(signer), NOW);
            boolean hasProof = since > 0 && since <= tree.size();
            return new SignedHead(signed, since, hasProof
                    ? tree.consistency(since, tree.size()).stream().map(HEX::formatHex).toList()
                    : List.of());
        }
    }

    @Test
    void aLedgerThatGrewIsConsistent() throws Exception {
        Ledger ledger = Ledger.of(300, 300);
        assertEquals(State.CONSISTENT, state(ledger, ledger.head(17)));
        assertEquals(State.CONSISTENT, state(ledger, ledger.head(300)));
        assertEquals(State.CONSISTENT, compare(ledger.answer(0, HUB), Optional.empty(), HUB).state());
    }

    @Test
    void aLedgerThatIsShorterHasLost() throws Exception {
        assertEquals(State.LOST, state(Ledger.of(20, 20), Ledger.of(21, 21).head(21)));
    }

    @Test
    void aLedgerThatWasRewrittenIsForked() throws Exception {
        assertEquals(State.FORKED, state(Ledger.of(30, 16), Ledger.of(17, 17).head(17)));
        assertEquals(State.FORKED, state(Ledger.of(17, 16), Ledger.of(17, 17).head(17)));
        assertEquals(State.CONSISTENT, state(Ledger.of(30, 17), Ledger.of(17, 17).head(17)));
    }

    @Test
    void onlyTheHubSpeaksForItsLedger() throws Exception {
        PlainAccount other = new PlainAccount(new Holder("120000", Holder.Role.HUB, "hub"), Suite.SM);
        SignedHead answer = Ledger.of(3, 3).answer(0, other);
        SealException refused = assertThrows(SealException.class, () -> compare(answer, Optional.empty(), other));
        assertEquals(SealException.Fault.PURPOSE, refused.fault());
    }

    private static State state(Ledger now, TreeHead known) throws Exception {
        SignedHead answer = SignedHead.read(now.answer(known.size(), HUB).bytes());
        return compare(answer, Optional.of(known), HUB).state();
    }

    private static LedgerReport compare(SignedHead answer, Optional<TreeHead> known, PlainAccount trusted)
            throws SealException, FormatException {
        return new LedgerWatch(SEALS).compare(answer, known, CODE, PlainAccount.anchors(trusted), NOW);
    }
}
