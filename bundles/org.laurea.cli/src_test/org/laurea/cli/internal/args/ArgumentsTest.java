package org.laurea.cli.internal.args;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.laurea.core.text.InputException;
import org.laurea.core.text.Language;

class ArgumentsTest {

    private static final Syntax SYNTAX = Syntax.of(List.of("FILE"), Option.value("category", "C"),
            Option.numberOrNone("formal", "YYYYMMDD"), Option.flag("legacy"), Option.value("threads", "N"));

    private static Arguments parse(String... words) throws InputException {
        return Arguments.parse(SYNTAX, List.of(words));
    }

    private static String mistake(String... words) {
        return assertThrows(InputException.class, () -> parse(words)).text().in(Language.EN);
    }

    @Test
    void optionsAndOperandsMayBeMixed() throws InputException {
        Arguments arguments = parse("--category", "regular", "a.xlsx", "--legacy");
        assertEquals("regular", arguments.value("category"));
        assertEquals(Path.of("a.xlsx"), arguments.operandPath(0));
        assertTrue(arguments.has("legacy"));
        assertFalse(arguments.has("formal"));
        assertNull(arguments.value("formal"));
    }

    @Test
    void valuesMayFollowAnEqualsSign() throws InputException {
        assertEquals("a=b", parse("x", "--category=a=b").value("category"));
    }

    @Test
    void anOptionalDayIsTakenOnlyIfItIsDigits() throws InputException {
        assertEquals("20260630", parse("--formal", "20260630", "a.xlsx").value("formal"));
        assertEquals("", parse("--formal", "a.xlsx").value("formal"));
        assertEquals("", parse("a.xlsx", "--formal").value("formal"));
        assertEquals("2026", parse("a.xlsx", "--formal=2026").value("formal"));
    }

    @Test
    void twoHyphensEndTheOptions() throws InputException {
        assertEquals("--legacy", parse("--", "--legacy").operand(0));
    }

    @Test
    void commonOptionsAreTakenEverywhere() throws InputException {
        assertTrue(parse("a.xlsx", "--quiet", "--lang", "en").has("quiet"));
    }

    @Test
    void helpNeedsNoOperands() throws InputException {
        assertTrue(parse("--help").has("help"));
    }

    @Test
    void mistakesAreToldInOneLine() {
        assertEquals("There is no option --categroy; did you mean --category?", mistake("a", "--categroy", "x"));
        assertEquals("There is no option --zzz; see --help for all options", mistake("a", "--zzz"));
        assertEquals("There is no option -c; see --help for all options", mistake("a", "-c"));
        assertEquals("Option --category C needs a value", mistake("a", "--category"));
        assertEquals("Option --category C needs a value", mistake("a", "--category", "--legacy"));
        assertEquals("Option --category C needs a value", mistake("a", "--category="));
        assertEquals("Option --legacy takes no value", mistake("a", "--legacy=yes"));
        assertEquals("Option --legacy is given twice", mistake("a", "--legacy", "--legacy"));
        assertEquals("FILE is missing; see --help", mistake("--legacy"));
        assertEquals("b is one argument too many; see --help", mistake("a", "b"));
    }

    @Test
    void numbersHaveBounds() throws InputException {
        assertEquals(8, parse("a", "--threads", "8").number("threads", 1, 1, 64));
        assertEquals(1, parse("a").number("threads", 1, 1, 64));
        Arguments negative = parse("a", "--threads=-1");
        Arguments word = parse("a", "--threads", "two");
        assertThrows(InputException.class, () -> negative.number("threads", 1, 1, 64));
        assertThrows(InputException.class, () -> word.number("threads", 1, 1, 64));
    }

    @Test
    void aMissingOptionIsNamed() throws InputException {
        Arguments arguments = parse("a");
        assertEquals("Option --category is missing; see --help",
                assertThrows(InputException.class, () -> arguments.required("category")).text().in(Language.EN));
    }

    @Test
    void wordsOfUsersCannotSpoilTheMessage() {
        assertEquals("There is no option --{0}; see --help for all options", mistake("a", "--{0}"));
    }
}
