package org.laurea.sync.receipt;

import java.nio.ByteBuffer;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

import org.laurea.core.seal.Seals;
import org.laurea.core.seal.Suite;
import org.laurea.core.store.StoreException;
import org.laurea.core.text.Localized;
import org.laurea.sync.PackageId;
import org.laurea.sync.PackageKind;
import org.laurea.sync.ledger.EntryLeaf;
import org.laurea.sync.ledger.MerkleTree;
import org.laurea.sync.ledger.TreeHasher;
import org.laurea.sync.receipt.HubFinding.Severity;

/** A ledger with one filed package among other entries, and what its hub answers. */
public final class Answers {

    /** The code of the hub. */
    public static final String HUB = "110000";
    /** When everything happened. */
    public static final Instant MOMENT = Instant.parse("2025-07-01T08:00:00Z");

    private static final HexFormat HEX = HexFormat.of();

    private Answers() {}

    /** The receipt of a package that was filed by entry {@code sequence} of {@code size}. */
    public static Receipt receipt(Seals seals, PackageId id, FiledBatch batch, String recordsRoot, int sequence,
            int size) {
        TreeHasher hasher = new TreeHasher(() -> seals.digest(Suite.SM));
        List<byte[]> hashes = new ArrayList<>();
        MerkleTree tree = new MerkleTree(hasher, (from, to) -> List.copyOf(hashes.subList((int) from, (int) to)));
        EntryLeaf filed = leaf(seals, sequence, id);
        for (int i = 1; i <= size; i++) {
            EntryLeaf leaf = i == sequence ? filed
                    : leaf(seals, i, PackageId.of(seals.digest(Suite.SM).digest(new byte[] {(byte) i})));
            hashes.add(hasher.leaf(leaf.bytes()));
            tree.add(hashes.get(i - 1));
        }
        try {
            List<String> inclusion = tree.inclusion(filed.index(), size).stream().map(HEX::formatHex).toList();
            return new Receipt(HUB, id, PackageKind.FILING, batch, MOMENT,
                    new LedgerPlace(filed, size, HEX.formatHex(tree.root(size)), inclusion), recordsRoot,
                    List.of(new RecordResult(1, batch.records(), RecordResult.FILED)), Timeliness.INSTANT,
                    Optional.empty());
        } catch (StoreException e) {
            throw new IllegalStateException(e);
        }
    }

    private static EntryLeaf leaf(Seals seals, int sequence, PackageId id) {
        byte[] chain = seals.digest(Suite.INTERNATIONAL).digest(ByteBuffer.allocate(4).putInt(sequence).array());
        return new EntryLeaf(sequence, id.changeSet(), HEX.formatHex(chain));
    }

    /** The receipt of an application that is to be decided on by a day. */
    public static Receipt pending(Seals seals, PackageId id, FiledBatch batch, String recordsRoot) {
        Receipt filed = receipt(seals, id, batch, recordsRoot, 5, 11);
        return new Receipt(HUB, id, PackageKind.ERRATA, batch, MOMENT, filed.place(), recordsRoot,
                List.of(new RecordResult(1, batch.records(), RecordResult.PENDING)), Timeliness.INSTANT,
                Optional.of("20250708"));
    }

    /** A receipt of a package that nobody made. */
    public static Receipt receipt(Seals seals, int sequence, int size) {
        return receipt(seals, PackageId.of(seals.digest(Suite.SM).digest()),
                new FiledBatch("regular", "20250625", 3, "10001"), "ab".repeat(32), sequence, size);
    }

    /** A refusal with two findings. */
    public static Refusal refusal(PackageId id, FiledBatch batch) {
        return new Refusal(HUB, id, PackageKind.FILING, batch, MOMENT,
                List.of(new HubFinding("XM-01", Severity.ERROR, 2, "XM", Localized.verbatim("name")),
                        new HubFinding("PC-01", Severity.WARNING, 0, "", Localized.verbatim("batch"))));
    }
}
