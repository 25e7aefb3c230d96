package org.laurea.exchange.internal.rework;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.util.Map;
import java.util.TreeMap;

import org.eclipse.jdt.annotation.Nullable;
import org.junit.jupiter.api.Test;

class SheetRewriterTest {

    private static final String STYLES = "<styleSheet xmlns='m'><fonts count='1'><font><sz val='11'/></font></fonts>"
            + "<fills count=\"1\"><fill/></fills><cellXfs count=\"2\"><xf numFmtId=\"0\" fillId=\"0\"/>"
            + "<xf fillId=\"0\"><alignment/></xf></cellXfs></styleSheet>";
    private int skipped;

    private String rewrite(String sheet, @Nullable String drawing, Map<Integer, Map<Integer, CellChange>> changes)
            throws IOException {
        StyleSheet styles = new StyleSheet(STYLES);
        StringWriter out = new StringWriter();
        try (XmlScanner in = new XmlScanner(new Trickle(sheet))) {
            SheetRewriter rewriter = new SheetRewriter(in, out, styles);
            for (Map.Entry<Integer, Map<Integer, CellChange>> row : new TreeMap<>(changes).entrySet()) {
                rewriter.row(row.getKey(), new TreeMap<>(row.getValue()));
            }
            rewriter.finish(drawing);
            skipped = rewriter.skipped();
        }
        return out.toString();
    }

    private static CellChange red() {
        return new CellChange(Look.ERROR, null);
    }

    @Test
    void copiesEveryCharacter() throws IOException {
        String sheet = "<?x y?><!-- <row> --><w:worksheet xmlns:w='m' a = \"1 > 0\" ><w:sheetData>\n<w:row  r=\"1\" >"
                + "<w:c r=\"A1\"><w:v>1</w:v ></w:c></w:row></w:sheetData><w:extLst><![CDATA[</w:worksheet>]]></w:extLst></w:worksheet>\n";
        assertEquals(sheet, rewrite(sheet, null, Map.of()));
        assertEquals(sheet, rewrite(sheet, null, Map.of()));
    }

    @Test
    void colourOnlyChangesTheStyle() throws IOException {
        assertEquals(
                "<worksheet><sheetData><row r=\"3\"><c r=\"A3\"/><c r=\"B3\" s=\"2\" t=\"s\"><v>1</v></c><c r=\"C3\"/></row></sheetData></worksheet>",
                rewrite("<worksheet><sheetData><row r=\"3\" spans=\"1:3\"><c r=\"A3\"/><c r=\"B3\" s=\"1\" t=\"s\"><v>1</v></c><c r=\"C3\"/></row></sheetData></worksheet>",
                        null, Map.of(3, Map.of(1, red()))));
    }

    @Test
    void missingCellsAndRowsAreMade() throws IOException {
        assertEquals(
                "<worksheet><cols><col min=\"2\" max=\"2\" style=\"1\"/></cols><sheetData><row r=\"2\"><c r=\"B2\" s=\"2\"/></row>"
                        + "<row r=\"3\"><c r=\"A3\"/><c r=\"B3\" s=\"2\"/><c r=\"C3\"/><c r=\"D3\" s=\"3\"/></row><row r=\"4\"><c r=\"A4\" s=\"3\"/></row>"
                        + "<row r=\"9\"><c r=\"A9\" s=\"3\"/></row></sheetData></worksheet>",
                rewrite("<worksheet><cols><col min=\"2\" max=\"2\" style=\"1\"/></cols><sheetData><row r=\"3\"><c r=\"A3\"/><c r=\"C3\"/></row><row r=\"4\"/></sheetData></worksheet>",
                        null, Map.of(2, Map.of(1, red()), 3, Map.of(1, red(), 3, red()), 4, Map.of(0, red()), 9,
                                Map.of(0, red()))));
    }

    @Test
    void rowsAndCellsMayLackReferences() throws IOException {
        assertEquals(
                "<worksheet><sheetData><row><c/></row><row><c/><c s=\"2\"><v>5</v></c></row></sheetData></worksheet>",
                rewrite("<worksheet><sheetData><row><c/></row><row><c/><c><v>5</v></c></row></sheetData></worksheet>",
                        null, Map.of(2, Map.of(1, red()))));
    }

    @Test
    void textReplacesFormulasButNotSharedOnes() throws IOException {
        CellChange text = new CellChange(Look.FIXED, " a<");
        assertEquals(
                "<worksheet><sheetData><row r=\"1\"><c r=\"A1\" s=\"2\" t=\"inlineStr\"><is><t xml:space=\"preserve\"> a&lt;</t></is></c>"
                        + "<c s=\"2\" r=\"B1\"><f t=\"shared\" ref=\"B1:B9\" si=\"0\">A1</f><v>1</v></c></row></sheetData></worksheet>",
                rewrite("<worksheet><sheetData><row r=\"1\"><c r=\"A1\"><f>1+1</f><v>2</v></c><c r=\"B1\"><f t=\"shared\" ref=\"B1:B9\" si=\"0\">A1</f><v>1</v></c></row></sheetData></worksheet>",
                        null, Map.of(1, Map.of(0, text, 1, text))));
        assertEquals(1, skipped);
    }

    @Test
    void theDrawingStandsWhereTheSchemaWantsIt() throws IOException {
        String added = "<legacyDrawing xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\" r:id=\"d\"/>";
        assertEquals(
                "<worksheet><sheetData></sheetData><drawing/>" + added
                        + "<tableParts><tablePart/></tableParts></worksheet>",
                rewrite("<worksheet><sheetData/><drawing/><tableParts><tablePart/></tableParts></worksheet>", "d",
                        Map.of()));
        assertEquals("<worksheet><sheetData></sheetData>" + added + "</worksheet>",
                rewrite("<worksheet><sheetData></sheetData></worksheet>", "d", Map.of()));
    }

    @Test
    void documentTypesAndTruncatedPartsAreRefused() {
        assertThrows(IOException.class, () -> rewrite("<!DOCTYPE x><worksheet/>", null, Map.of()));
        assertThrows(IOException.class, () -> rewrite("<worksheet><sheetData><row r=\"1\"><c ", null, Map.of()));
    }

    /** Gives one character at a time, so that every token meets the end of the buffer. */
    private static final class Trickle extends StringReader {

        Trickle(String text) {
            super(text);
        }

        @Override
        public int read(char[] buffer, int offset, int length) throws IOException {
            return super.read(buffer, offset, 1);
        }
    }
}
