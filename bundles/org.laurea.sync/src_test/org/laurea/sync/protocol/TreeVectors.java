package org.laurea.sync.protocol;

import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;

import org.laurea.core.seal.Seals;
import org.laurea.core.seal.Suite;
import org.laurea.core.store.StoreException;
import org.laurea.sync.ledger.MerkleTree;
import org.laurea.sync.ledger.TreeHasher;

/** Roots and proofs with SM3 over the leaves of Certificate Transparency's own test vectors. */
final class TreeVectors {

    private static final HexFormat HEX = HexFormat.of();
    private static final List<String> LEAVES = List.of("", "00", "10", "2021", "3031", "40414243", "5051525354555657",
            "606162636465666768696a6b6c6d6e6f");

    private TreeVectors() {}

    static String of(Seals seals) throws StoreException {
        TreeHasher hasher = new TreeHasher(() -> seals.digest(Suite.SM));
        List<byte[]> hashes = new ArrayList<>();
        MerkleTree tree = new MerkleTree(hasher, (from, to) -> List.copyOf(hashes.subList((int) from, (int) to)));
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < LEAVES.size(); i++) {
            hashes.add(hasher.leaf(HEX.parseHex(LEAVES.get(i))));
            tree.add(hashes.get(i));
            text.append("leaf ").append(i).append(" data ").append(LEAVES.get(i)).append(" hash ")
                    .append(HEX.formatHex(hashes.get(i))).append('\n');
        }
        for (int size = 0; size <= LEAVES.size(); size++) {
            text.append("root ").append(size).append(' ').append(HEX.formatHex(tree.root(size))).append('\n');
        }
        for (int[] one : new int[][] {{0, 1}, {0, 8}, {5, 8}, {2, 3}, {1, 5}}) {
            line(text, "inclusion", one, tree.inclusion(one[0], one[1]));
        }
        for (int[] one : new int[][] {{1, 1}, {1, 8}, {6, 8}, {2, 5}}) {
            line(text, "consistency", one, tree.consistency(one[0], one[1]));
        }
        return text.toString();
    }

    private static void line(StringBuilder text, String kind, int[] of, List<byte[]> path) {
        text.append(kind).append(' ').append(of[0]).append(' ').append(of[1]);
        path.forEach(hash -> text.append(' ').append(HEX.formatHex(hash)));
        text.append('\n');
    }
}
