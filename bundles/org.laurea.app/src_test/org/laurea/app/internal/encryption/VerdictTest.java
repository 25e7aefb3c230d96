package org.laurea.app.internal.encryption;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VerdictTest {

    @ParameterizedTest
    @CsvSource({"'', '', MISSING", "'', x, MISSING", "correct horse, '', DIFFERENT",
            "correct horse, correct, DIFFERENT",
            "horse, horse, WEAK", "aaaaaaaaaaaaaaaa, aaaaaaaaaaaaaaaa, WEAK", "correct horse, correct horse, GOOD"})
    void whatIsEnteredTwiceIsJudged(String first, String again, Verdict verdict) {
        assertEquals(verdict, Verdict.of(first.toCharArray(), again.toCharArray()));
        assertEquals(verdict == Verdict.WEAK || verdict == Verdict.GOOD, verdict.isUsable());
    }
}
