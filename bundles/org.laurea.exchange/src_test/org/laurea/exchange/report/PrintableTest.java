package org.laurea.exchange.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import org.junit.jupiter.api.Test;

class PrintableTest {

    @Test
    void leavesOrdinaryTextAlone() {
        String text = "王·芳 𠮷 a-z";
        assertSame(text, Printable.of(text));
    }

    @Test
    void noValueReachesTheTerminalAsCommand() {
        assertEquals("a\u241B[31m\u240A\u2421\uFFFD\uFFFD", Printable.of("a\u001B[31m\n\u007F\u009B\u202E"));
    }

    @Test
    void loneSurrogatesAreReplaced() {
        assertEquals("x\uFFFD\uFFFD", Printable.of("x\uDC00\uD800"));
    }
}
