package org.laurea.cli.internal.terminal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

import org.junit.jupiter.api.Test;
import org.laurea.core.text.InputException;
import org.laurea.core.text.Language;
import org.laurea.core.text.Localized;
import org.laurea.exchange.report.Ink;

class TerminalTest {

    private final ByteArrayOutputStream data = new ByteArrayOutputStream();
    private final ByteArrayOutputStream messages = new ByteArrayOutputStream();

    private Terminal terminal(boolean quiet, Screens screens) {
        return new Terminal(data, messages, Language.ZH, quiet, screens);
    }

    @Test
    void messagesAreUtf8AndKeepAwayFromData() {
        terminal(false, Screens.none()).say(Localized.verbatim("已写入 𠮷"));
        assertEquals("已写入 𠮷\n", messages.toString(StandardCharsets.UTF_8));
        assertEquals(0, data.size());
    }

    @Test
    void quietHoldsBackNotesButNotFailures() {
        Terminal terminal = terminal(true, Screens.none());
        terminal.say(Localized.verbatim("note"));
        terminal.fail(Localized.verbatim("failure"));
        assertEquals("laurea: failure\n", messages.toString(StandardCharsets.UTF_8));
    }

    @Test
    void coloursNeedAScreenForData() {
        assertEquals(Ink.COLOUR, terminal(false, new Screens(true, false, true)).ink());
        assertEquals(Ink.PLAIN, terminal(false, new Screens(false, true, true)).ink());
        assertEquals(Ink.PLAIN, terminal(false, new Screens(true, true, false)).ink());
    }

    @Test
    void progressNeedsAScreenForMessages() {
        assertTrue(terminal(false, new Screens(false, true, false)).showsProgress());
        assertFalse(terminal(true, new Screens(false, true, false)).showsProgress());
        assertFalse(terminal(false, Screens.none()).showsProgress());
    }

    @Test
    void progressHandsOnEveryRowAndClearsItsLine() throws InputException {
        Terminal terminal = terminal(false, new Screens(false, true, false));
        int[] rows = new int[1];
        Progress.over(sink -> {
            sink.accept(new org.laurea.core.row.Row(1, new String[] {"a"}, null));
            sink.accept(new org.laurea.core.row.Row(2, new String[] {"b"}, null));
        }, terminal, source -> {
            source.forEach(row -> rows[0] += row.number());
            return rows;
        });
        assertEquals(3, rows[0]);
        assertTrue(messages.toString(StandardCharsets.UTF_8).endsWith("\r\u001B[K"));
    }
}
