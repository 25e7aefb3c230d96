package org.laurea.degree.number;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.NumericChars;
import net.jqwik.api.constraints.StringLength;

import org.junit.jupiter.api.Test;

class IdDocumentTest {

    /** The examples in the text of GB 11643-1999. */
    @Test
    void checkDigitsOfTheStandard() {
        assertEquals('X', CheckDigit.of("11010519491231002"));
        assertEquals('4', CheckDigit.of("44052418800101001"));
    }

    @Property
    void oneWrongDigitIsAlwaysSeen(@ForAll @NumericChars @StringLength(17) String number, @ForAll int place,
            @ForAll int by) {
        int at = Math.floorMod(place, 17);
        char other = (char) ('0' + (number.charAt(at) - '0' + 1 + Math.floorMod(by, 9)) % 10);
        String changed = number.substring(0, at) + other + number.substring(at + 1);
        assertTrue(CheckDigit.of(number) != CheckDigit.of(changed));
    }

    @Property
    void noTextMakesAFormFail(@ForAll String text) {
        for (IdDocument document : IdDocument.values()) {
            boolean accepted = document.accepts(text);
            assertTrue(accepted || document != IdDocument.OTHER);
            if (accepted && document.isLongForm(text)) {
                assertTrue(IdDocument.isBornOn(text, IdDocument.birthDate(text)));
            }
        }
    }

    @Test
    void longFormsTellBirthAndSex() {
        assertTrue(IdDocument.isMale("110105199003070017"));
        assertFalse(IdDocument.isMale("11010519900307048X"));
        assertEquals("19900307", IdDocument.birthDate("110105199003070017"));
        assertFalse(IdDocument.FOREIGN_PERMANENT_RESIDENCE.tellsSex());
        assertFalse(IdDocument.PASSPORT.isLongForm("110105199003070017"));
    }
}
