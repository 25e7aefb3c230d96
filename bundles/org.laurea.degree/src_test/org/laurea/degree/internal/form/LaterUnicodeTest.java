package org.laurea.degree.internal.form;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What Unicode added after the version that the oldest Java knows is read alike on every Java. */
class LaterUnicodeTest {

    @ParameterizedTest
    @ValueSource(ints = {0x10D40, 0x116D0, 0x116DA, 0x11BF0, 0x11F50, 0x16130, 0x16AC0, 0x16D70, 0x1CCF0, 0x1E4F0,
            0x1E5F1})
    void knowsTheDigits(int zero) {
        for (int digit = zero; digit < zero + 10; digit++) {
            assertTrue(DecimalDigit.isIn(Character.toString(digit)), Integer.toHexString(digit));
        }
        assertEquals(zero == 0x116D0, DecimalDigit.isIn(Character.toString(zero + 10)));
    }

    @ParameterizedTest
    @ValueSource(ints = {0x870, 0x1C8A, 0xA7CB, 0xA7DC, 0x105C0, 0x10D4A, 0x16100, 0x16A70, 0x143FA, 0x1E5F0, 0x1E7FE,
            0x2EBF0, 0x323AF})
    void knowsTheLetters(int letter) {
        assertTrue(Letter.isIn("! " + Character.toString(letter)));
    }

    @ParameterizedTest
    @ValueSource(ints = {0x888, 0x1C8B, 0x16AC0, 0x1E7FF, 0x1F6DC})
    void knowsWhatIsNoLetter(int other) {
        assertFalse(Letter.isIn("1 " + Character.toString(other)));
    }
}
