package org.laurea.workbench.internal.grid.clip;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class TsvTest {

    @Test
    void whatSpreadsheetsPutOnTheClipboard() {
        assertEquals(List.of(List.of("王芳", "女"), List.of("张伟", "")), Tsv.read("王芳\t女\r\n张伟\t\r\n"));
        assertEquals(List.of(List.of("two\nlines", "x")), Tsv.read("\"two\nlines\"\tx"));
        assertEquals(List.of(List.of("say \"so\"")), Tsv.read("\"say \"\"so\"\"\"\n"));
    }

    @Test
    void quotesInTheMiddleAreOrdinary() {
        assertEquals(List.of(List.of("5\" wide", "\"open")), Tsv.read("5\" wide\t\"open"));
        assertEquals(List.of(List.of("\"a\" b")), Tsv.read("\"a\" b"));
    }

    @Test
    void oneCellIsItsText() {
        assertEquals("110105", Tsv.write(List.of(List.of("110105"))));
    }

    @Test
    void nothingIsNoRows() {
        assertEquals(List.of(), Tsv.read(""));
    }

    @Property(tries = 500)
    void whatIsWrittenIsRead(@ForAll("tables") List<List<String>> table) {
        assertEquals(table, Tsv.read(Tsv.write(table)));
    }

    @Provide
    Arbitrary<List<List<String>>> tables() {
        Arbitrary<String> cell = Arbitraries.strings().withChars('a', '"', '\t', '\n', '\r', '王', ' ').ofMaxLength(5);
        return cell.list().ofMinSize(1).ofMaxSize(4).list().ofMinSize(1).ofMaxSize(4);
    }
}
