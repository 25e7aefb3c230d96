package org.laurea.exchange.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FormulaGuardTest {

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+1", "-1", "@x", "\tx", "\rx", "＝1", "＋1", "－1", "＠x", "\t", "\t\t=", "="})
    void neutralisesAndUndoes(String text) {
        String written = FormulaGuard.encode(text);
        assertEquals('\t' + text, written);
        assertEquals(text, FormulaGuard.decode(written));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "王", "1-1", " =1", "a=b"})
    void leavesOtherTextsAlone(String text) {
        assertEquals(text, FormulaGuard.encode(text));
        assertEquals(text, FormulaGuard.decode(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\tx", "\t110105199003071234", "\t"})
    void leavesTabsOfOthersAlone(String text) {
        assertEquals(text, FormulaGuard.decode(text));
        assertTrue(FormulaGuard.encode(text).startsWith("\t\t"));
    }
}
