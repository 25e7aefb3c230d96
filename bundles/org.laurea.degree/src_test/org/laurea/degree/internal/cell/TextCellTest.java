package org.laurea.degree.internal.cell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.laurea.core.row.CellKind;

class TextCellTest {

    @Test
    void ordinaryTextIsTheSameObject() {
        String text = "面向 edge 的研究（一）";
        assertSame(text, TextCell.normal(text, CellKind.TEXT));
        assertSame("", TextCell.normal("", CellKind.TEXT));
    }

    @Property
    void readingTwiceChangesNothingMore(@ForAll String text) {
        String once = TextCell.normal(text, CellKind.TEXT);
        assertSame(once, TextCell.normal(once, CellKind.TEXT));
        String number = IdNumberCell.read(text, CellKind.TEXT);
        assertSame(number, IdNumberCell.read(number, CellKind.TEXT));
    }

    @ParameterizedTest
    @CsvSource({"20110105150378,20110105150378", "1.9910422E7,19910422", "10001.0,10001", "-5,-5", "0,0", "00012,12",
            "1E14,100000000000000", "1E15,1E15", "1.5,1.5", "1234567890123456,1234567890123456",
            "1E999999999,1E999999999",
            "-1E-999999999,-1E-999999999", "0E99999,0", "x,x"})
    void numbers(String raw, String text) {
        assertEquals(text, TextCell.normal(raw, CellKind.NUMBER));
    }

    @ParameterizedTest
    @CsvSource({"1101051990030748x,1101051990030748x",
            "11010519900307048x,11010519900307048X", "1101x519900307048X,1101x519900307048X"})
    void smallX(String raw, String text) {
        assertEquals(text, IdNumberCell.read(raw, CellKind.TEXT));
    }
}
