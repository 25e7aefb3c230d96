package org.laurea.hub.internal.code;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.laurea.core.hub.LeaderCode;
import org.laurea.hub.internal.Digests;
import org.laurea.hub.internal.SetClock;
import org.laurea.hub.internal.disk.Locks;
import org.laurea.hub.internal.web.Problem;
import org.laurea.hub.internal.web.ProblemKind;
import org.laurea.sync.PackageId;

class CodeDeskTest {

    private static final PackageId ID = new PackageId("ab".repeat(32));
    private static final PackageId OTHER = new PackageId("cd".repeat(32));
    private static final String UNIT = "10001";
    private static final String LEADER = "leader";

    private final SetClock clock = new SetClock();
    private final List<LeaderCode> delivered = new ArrayList<>();
    @TempDir
    Path folder;
    private CodeDesk desk;

    @BeforeEach
    void open() throws IOException, Problem {
        desk = desk();
        desk.issue(UNIT, LEADER, ID);
    }

    private CodeDesk desk() throws IOException {
        return new CodeDesk(folder.resolve("codes"), new Locks(folder.resolve("locks")), Digests.seals(), clock,
                new SecureRandom(), delivered::add);
    }

    private String digits() {
        return delivered.get(delivered.size() - 1).digits();
    }

    private String wrong() {
        return digits().startsWith("0") ? "1" + digits().substring(1) : "0" + digits().substring(1);
    }

    private ProblemKind refusal(String unit, String leader, PackageId id, String digits) {
        return assertThrows(Problem.class, () -> desk.verify(unit, leader, id, digits)).kind();
    }

    @Test
    void theCodeOpensItsPackageAlsoInAnotherProcessUntilItIsFiled() throws IOException {
        assertDoesNotThrow(() -> desk().verify(UNIT, LEADER, ID, digits()));
        desk.use(ID);
        assertEquals(ProblemKind.CODE_UNKNOWN, refusal(UNIT, LEADER, ID, digits()));
    }

    @Test
    void itOpensNothingElse() {
        assertEquals(ProblemKind.CODE_UNKNOWN, refusal(UNIT, LEADER, OTHER, digits()));
        assertEquals(ProblemKind.CODE_UNKNOWN, refusal("10002", LEADER, ID, digits()));
        assertEquals(ProblemKind.CODE_UNKNOWN, refusal(UNIT, "somebody", ID, digits()));
    }

    @Test
    void afterFiveWrongTriesTheRightOneIsVoidToo() {
        for (int tries = 0; tries < 5; tries++) {
            assertEquals(ProblemKind.CODE_WRONG, refusal(UNIT, LEADER, ID, wrong()));
        }
        assertEquals(ProblemKind.CODE_EXHAUSTED, refusal(UNIT, LEADER, ID, digits()));
    }

    @Test
    void itIsGoodForTenMinutes() {
        clock.forward(Duration.ofMinutes(10).minusSeconds(1));
        assertDoesNotThrow(() -> desk.verify(UNIT, LEADER, ID, digits()));
        clock.forward(Duration.ofSeconds(1));
        assertEquals(ProblemKind.CODE_EXPIRED, refusal(UNIT, LEADER, ID, digits()));
    }

    @Test
    void aNewCodeEndsTheFormer() throws IOException, Problem {
        String former = digits();
        do {
            desk.issue(UNIT, LEADER, ID);
        } while (digits().equals(former));
        assertEquals(ProblemKind.CODE_WRONG, refusal(UNIT, LEADER, ID, former));
        assertDoesNotThrow(() -> desk.verify(UNIT, LEADER, ID, digits()));
    }

    @Test
    void theCodeItselfIsNotOnDisk() throws IOException {
        String kept = Files.readString(folder.resolve("codes").resolve(ID.hex()));
        assertFalse(kept.lines().anyMatch(line -> line.endsWith("=" + digits())), kept);
        assertFalse(String.valueOf(delivered.get(0)).contains(digits()));
    }
}
