package org.laurea.cli.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.laurea.cli.internal.args.Option;
import org.laurea.cli.internal.terminal.Screens;
import org.laurea.cli.internal.terminal.Terminal;
import org.laurea.core.text.InputException;
import org.laurea.core.text.Language;
import org.laurea.exchange.report.DisplayWidth;

class HelpTest {

    private static final int SCREEN = 120;

    private final ByteArrayOutputStream data = new ByteArrayOutputStream();

    private Help help(Language language) {
        return new Help(new Terminal(data, new ByteArrayOutputStream(), language, false, Screens.none()));
    }

    private String shown() {
        return data.toString(StandardCharsets.UTF_8);
    }

    @ParameterizedTest
    @EnumSource
    void namesEveryCommand(Language language) {
        help(language).all();
        for (String name : Commands.NAMES) {
            assertTrue(shown().contains("\n  " + name + " "), name);
        }
    }

    @ParameterizedTest
    @EnumSource
    void explainsEveryOptionOfEveryCommandAndFitsTheScreen(Language language) throws InputException {
        for (String name : Commands.NAMES) {
            data.reset();
            Command command = Commands.named(name);
            help(language).command(name, command);
            for (Option option : command.syntax().options()) {
                assertTrue(shown().contains("  " + option.shown() + " "), name + ' ' + option);
            }
            assertTrue(shown().contains("laurea " + name));
            List<String> wide = shown().lines().filter(line -> DisplayWidth.of(line) > SCREEN).toList();
            assertEquals(List.of(), wide);
        }
    }

    @Test
    void isAlignedInColumns() throws InputException {
        help(Language.ZH).command("sample", Commands.named("sample"));
        List<Integer> starts = shown().lines().filter(line -> line.startsWith("  --rows") || line.startsWith("  --out"))
                .map(line -> DisplayWidth.of(line.substring(0, line.lastIndexOf("  ")))).toList();
        assertEquals(starts.get(0), starts.get(1));
    }
}
