package org.laurea.hub.internal.filing;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.laurea.core.seal.Holder;
import org.laurea.core.seal.Holder.Role;
import org.laurea.hub.internal.filing.Filer.Answer;
import org.laurea.hub.internal.web.Problem;
import org.laurea.hub.internal.web.ProblemKind;
import org.laurea.sync.pack.SealedPackage;
import org.laurea.testkit.MemoryStore;

/** A unit brings its package on a stick, and the office that runs the hub hands it over. */
class StickTest {

    private static final Holder CARRIER = new Holder(FilingBench.HUB, Role.OPERATOR, "clerk");

    @TempDir
    Path folder;
    private FilingBench bench;
    private Filer filer;
    private SealedPackage stick;

    @BeforeEach
    void open() throws Exception {
        bench = new FilingBench(folder, new MemoryStore());
        filer = bench.filer();
        stick = bench.arrived(bench.rows, Optional.empty(), Optional.empty(), bench.operator, bench.leader);
    }

    private Answer handOver(Holder caller) throws Exception {
        return filer.file(stick.label().id(), caller, stick.manifest());
    }

    @Test
    void itIsFiledAsIfTheUnitHadSentIt() throws Exception {
        assertEquals(List.of(), filer.missing(stick.label().id(), CARRIER, stick.manifest()));
        byte[] answer = assertInstanceOf(Answer.Filed.class, handOver(CARRIER)).signed();
        assertArrayEquals(answer, handOver(bench.caller()).signed());
        assertArrayEquals(answer, filer.receipt(stick.label().id(), CARRIER).orElseThrow());
    }

    @Test
    void itComesAfterWhatTheUnitFiledLast() throws Exception {
        stick = bench.arrived(bench.rows, Optional.of(stick.label().id()), Optional.empty(), bench.operator,
                bench.leader);
        assertEquals(ProblemKind.WRONG_PREVIOUS, assertThrows(Problem.class, () -> handOver(CARRIER)).kind());
    }

    @Test
    void neitherAnotherUnitNorALeaderHandsItOver() {
        for (Holder caller : List.of(bench.foreignCaller(), new Holder(FilingBench.HUB, Role.LEADER, "head"))) {
            assertEquals(ProblemKind.WRONG_UNIT, assertThrows(Problem.class, () -> handOver(caller)).kind());
        }
    }
}
