package org.laurea.cli.internal.terminal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.Map;

import org.junit.jupiter.api.Test;

class ScreensTest {

    @Test
    void aDumbTerminalIsNoScreen() {
        assertEquals(Screens.none(), Screens.ofProcess(Map.of("TERM", "dumb")));
    }

    @Test
    void noColourIsHonoured() {
        assertFalse(Screens.ofProcess(Map.of("TERM", "xterm", "NO_COLOR", "1")).colour());
    }
}
