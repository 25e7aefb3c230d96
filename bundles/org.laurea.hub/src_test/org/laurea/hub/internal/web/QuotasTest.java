package org.laurea.hub.internal.web;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Duration;

import org.junit.jupiter.api.Test;
import org.laurea.hub.internal.SetClock;

class QuotasTest {

    private final SetClock clock = new SetClock();
    private final Quotas quotas = new Quotas(3, Duration.ofSeconds(10), clock);

    @Test
    void aUnitThatAsksForTooMuchWaitsAndOthersDoNot() throws Problem {
        for (int i = 0; i < 3; i++) {
            quotas.take("10001");
        }
        Problem problem = assertThrows(Problem.class, () -> quotas.take("10001"));
        assertEquals(ProblemKind.QUOTA, problem.kind());
        assertDoesNotThrow(() -> quotas.take("10002"));
        clock.forward(Duration.ofSeconds((Long) problem.members().get("retryAfter")));
        assertDoesNotThrow(() -> quotas.take("10001"));
    }

    @Test
    void whatIsFreeAgainIsNotSavedUpBeyondTheBurst() throws Problem {
        quotas.take("10001");
        clock.forward(Duration.ofDays(1));
        for (int i = 0; i < 3; i++) {
            quotas.take("10001");
        }
        assertThrows(Problem.class, () -> quotas.take("10001"));
    }
}
