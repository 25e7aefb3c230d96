package org.laurea.codes.internal;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class CsvTextTest {

    @Test
    void readsMarkCarriageReturnsAndMissingLastLineBreak() {
        CsvText text = text("\uFEFFcode,name\r\n\r\n01,汉族\r\n02,");
        List<CsvText.Line> lines = text.lines();
        assertEquals(3, lines.size());
        assertEquals("code", text.cell(lines.get(0), 0));
        assertEquals("汉族", text.cell(lines.get(1), 1));
        assertEquals("", text.cell(lines.get(2), 1));
        assertEquals("", text.cell(lines.get(2), 7));
    }

    @Test
    void quotesOfOneLineDoNotReachIntoTheNext() {
        CsvText text = text("a,b\n1,\"x,\"\"y\"\n2,z\n3,\"\"\n");
        List<CsvText.Line> lines = text.lines();
        assertEquals("x,\"y", text.cell(lines.get(1), 1));
        assertEquals("z", text.cell(lines.get(2), 1));
        assertEquals("", text.cell(lines.get(3), 1));
    }

    @Property(tries = 500)
    void readsWhatAWriterWrites(@ForAll("tables") List<List<String>> rows) throws IOException {
        StringWriter out = new StringWriter();
        try (CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(out)) {
            rows.forEach(csv::writeRecord);
        }
        CsvText text = text(out.toString());
        List<CsvText.Line> lines = text.lines();
        assertEquals(rows.size(), lines.size());
        for (int row = 0; row < rows.size(); row++) {
            List<String> cells = rows.get(row);
            assertArrayEquals(cells.toArray(), text.cells(lines.get(row)));
            for (int column = 0; column < cells.size(); column++) {
                assertEquals(cells.get(column), text.cell(lines.get(row), column));
            }
        }
    }

    @Provide
    Arbitrary<List<List<String>>> tables() {
        Arbitrary<String> cells = Arbitraries.of("a", "汉", "𠮷", ",", "\"", "\n", " ").list().ofMaxSize(5)
                .map(parts -> String.join("", parts));
        return cells.list().ofSize(3).map(row -> {
            List<String> filled = new ArrayList<>(row);
            filled.set(0, "k".concat(row.get(0)));
            return filled;
        }).list().ofMinSize(1).ofMaxSize(6).map(List::copyOf);
    }

    private static CsvText text(String csv) {
        return new CsvText(csv.getBytes(StandardCharsets.UTF_8));
    }
}
