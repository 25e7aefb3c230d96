package org.laurea.sync.ledger;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.laurea.core.store.StoreException;

class MerkleTreeTest {

    private static final int MANY = 1100;
    private static final int FEW = 140;

    private final TestTree test = new TestTree(MANY);
    private final Proofs proofs = new Proofs(test.hasher);

    @Test
    void everyRootIsThatOfTheDefinition() throws StoreException {
        RootBuilder builder = new RootBuilder(test.hasher);
        for (int size = 0; size <= MANY; size++) {
            byte[] defined = test.defined(0, size);
            assertArrayEquals(defined, test.tree.root(size));
            assertArrayEquals(defined, builder.root());
            if (size < MANY) {
                builder.add(test.leaves.get(size));
            }
        }
    }

    @Test
    void everyLeafOfEverySmallTreeIsProved() throws StoreException {
        for (int size = 1; size <= FEW; size++) {
            for (int index = 0; index < size; index++) {
                List<byte[]> path = test.tree.inclusion(index, size);
                assertTrue(proofs.isIncluded(test.leaves.get(index), index, size, path, test.root(size)));
            }
        }
    }

    @Test
    void everyGrowthOfEverySmallTreeIsProved() throws StoreException {
        for (int second = 1; second <= FEW; second++) {
            for (int first = 1; first <= second; first++) {
                List<byte[]> path = test.tree.consistency(first, second);
                assertTrue(proofs.isConsistent(first, second, path, test.root(first), test.root(second)));
            }
        }
    }

    @Property(tries = 500, edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.OFF)
    void largeTreesAreProvedAndNothingElseIs(@ForAll @IntRange(min = 1, max = MANY) int size,
            @ForAll long seed) throws StoreException {
        Random random = new Random(seed);
        int index = random.nextInt(size);
        byte[] leaf = test.leaves.get(index);
        List<byte[]> path = test.tree.inclusion(index, size);
        byte[] root = test.root(size);
        assertTrue(proofs.isIncluded(leaf, index, size, path, root));
        assertFalse(proofs.isIncluded(test.leaves.get((index + 1) % MANY), index, size, path, root));
        assertFalse(proofs.isIncluded(leaf, index, size, path, test.root(size - 1)));
        assertFalse(proofs.isIncluded(leaf, index, size, spoilt(path, random), root));
        int other = random.nextInt(size);
        assertEquals(other == index, proofs.isIncluded(leaf, other, size, path, root));
    }

    @Property(tries = 500, edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.OFF)
    void growthIsProvedAndNothingElseIs(@ForAll @IntRange(min = 2, max = MANY) int second, @ForAll long seed)
            throws StoreException {
        Random random = new Random(seed);
        int first = 1 + random.nextInt(second - 1);
        List<byte[]> path = test.tree.consistency(first, second);
        byte[] before = test.root(first);
        byte[] after = test.root(second);
        assertTrue(proofs.isConsistent(first, second, path, before, after));
        assertFalse(proofs.isConsistent(first, second, path, test.root(first - 1), after));
        assertFalse(proofs.isConsistent(first, second, path, before, test.root(second - 1)));
        assertFalse(proofs.isConsistent(first, second, spoilt(path, random), before, after));
        assertFalse(proofs.isConsistent(second, first, path, after, before));
    }

    private static List<byte[]> spoilt(List<byte[]> path, Random random) {
        List<byte[]> spoilt = new ArrayList<>(path);
        if (path.isEmpty() || random.nextInt(3) == 0) {
            spoilt.add(random.nextInt(path.size() + 1), new byte[32]);
        } else if (random.nextBoolean()) {
            spoilt.remove(random.nextInt(path.size()));
        } else {
            int at = random.nextInt(path.size());
            byte[] hash = path.get(at).clone();
            hash[random.nextInt(32)] ^= 1;
            spoilt.set(at, hash);
        }
        return spoilt;
    }

    @Test
    void everyTreeBeginsWithTheEmptyOne() {
        assertTrue(proofs.isConsistent(0, 5, List.of(), test.hasher.empty(), test.root(5)));
        assertFalse(proofs.isConsistent(0, 5, List.of(), test.root(1), test.root(5)));
        assertFalse(proofs.isConsistent(5, 5, List.of(), test.root(4), test.root(5)));
    }

    @Test
    void whatIsNotInTheTreeIsNotAskedFor() {
        assertThrows(IllegalArgumentException.class, () -> test.tree.root(MANY + 1));
        assertThrows(IllegalArgumentException.class, () -> test.tree.inclusion(5, 5));
        assertThrows(IllegalArgumentException.class, () -> test.tree.inclusion(-1, 5));
        assertThrows(IllegalArgumentException.class, () -> test.tree.consistency(0, 5));
        assertThrows(IllegalArgumentException.class, () -> test.tree.consistency(6, 5));
    }
}
