package org.laurea.sync.ledger;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.laurea.core.store.StoreException;

/** The tree with SHA-256 against the published test vectors of Certificate Transparency (merkle tree tests of its log server). */
class PublishedTreeTest {

    private static final HexFormat HEX = HexFormat.of();
    private static final List<String> LEAVES = List.of("", "00", "10", "2021", "3031", "40414243", "5051525354555657",
            "606162636465666768696a6b6c6d6e6f");
    private static final List<String> ROOTS = List.of(
            "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
            "6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d",
            "fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125",
            "aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77",
            "d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7",
            "4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4",
            "76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef",
            "ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c",
            "5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328");
    private static final String L2 = "96a296d224f285c67bee93c30f8a309157f0daa35dc5b87e410b78630a09cfc7";
    private static final String N34 = "5f083f0a1a33ca076a95279832580db3e0ef4584bdff1f54c8a360f50de3031e";
    private static final String N58 = "6b47aaf29ee3c2af9af889bc1fb9254dabd31177f16232dd6aab035ca39bf6e4";
    private static final String L5 = "bc1a0643b12e4d2d7c77918f44e0f4f79a838b6cf9ec5b5c283e1f4d88599e6b";
    private static final String N78 = "ca854ea128ed050b41b35ffc1b87b8eb2bde461e9e3b5596ece6b9d5975a0ae0";
    private static final String N56 = "0ebc5d3437fbe2db158b9f126a1d118e308181031d0a949f8dededebc558ef6a";

    private final TreeHasher hasher = new TreeHasher(TestTree::sha256);
    private final List<byte[]> hashes = new ArrayList<>();
    private final MerkleTree tree = new MerkleTree(hasher,
            (from, to) -> List.copyOf(hashes.subList((int) from, (int) to)));

    PublishedTreeTest() {
        for (String leaf : LEAVES) {
            hashes.add(hasher.leaf(HEX.parseHex(leaf)));
            tree.add(hashes.get(hashes.size() - 1));
        }
    }

    @Test
    void itsRootsAreThePublishedOnes() throws StoreException {
        for (int size = 0; size < ROOTS.size(); size++) {
            assertEquals(ROOTS.get(size), HEX.formatHex(tree.root(size)));
        }
    }

    @Test
    void itsInclusionProofsAreThePublishedOnes() throws StoreException {
        included(0, 1, List.of());
        included(0, 8, List.of(L2, N34, N58));
        included(5, 8, List.of(L5, N78, ROOTS.get(4)));
        included(2, 3, List.of(ROOTS.get(2)));
        included(1, 5, List.of(ROOTS.get(1), N34, L5));
    }

    @Test
    void itsConsistencyProofsAreThePublishedOnes() throws StoreException {
        consistent(1, 1, List.of());
        consistent(1, 8, List.of(L2, N34, N58));
        consistent(6, 8, List.of(N56, N78, ROOTS.get(4)));
        consistent(2, 5, List.of(N34, L5));
    }

    private void included(long index, long size, List<String> expected) throws StoreException {
        List<byte[]> path = tree.inclusion(index, size);
        assertEquals(expected, path.stream().map(HEX::formatHex).toList());
        assertTrue(new Proofs(hasher).isIncluded(hashes.get((int) index), index, size, path, tree.root(size)));
    }

    private void consistent(long first, long second, List<String> expected) throws StoreException {
        List<byte[]> path = tree.consistency(first, second);
        assertEquals(expected, path.stream().map(HEX::formatHex).toList());
        assertTrue(new Proofs(hasher).isConsistent(first, second, path, tree.root(first), tree.root(second)));
    }
}
