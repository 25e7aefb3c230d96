package org.laurea.exchange.internal.read.xlsx;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.laurea.core.row.Row;
import org.laurea.exchange.SourceFiles;
import org.laurea.exchange.internal.read.Shown;

class XlsxCellsTest {

    private static final String FORMATS = "<numFmts><numFmt numFmtId='164' formatCode='yyyy\"年\"m\"月\"d\"日\"'/>"
            + "<numFmt numFmtId='165' formatCode='0.00\" days\"'/><numFmt numFmtId='166' formatCode='[$-804]aaaa;@'/>"
            + "</numFmts><cellXfs><xf numFmtId='0'/><xf numFmtId='14'/><xf numFmtId='164'/><xf numFmtId='165'/>"
            + "<xf numFmtId='31'/><xf numFmtId='49'/></cellXfs>";

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {
            "<c r='A1' t='inlineStr'><is><t>王</t></is></c> ~ T=王",
            "<c r='A1' t='inlineStr'><is><r><t>a</t></r><rPh sb='0' eb='1'><t>x</t></rPh><r><t>b</t></r></is></c> ~ T=ab",
            "<c r='A1' t='inlineStr'><is><t xml:space='preserve'> a </t></is></c> ~ T= a ",
            "<c r='A1' t='inlineStr'><is><t>a_x000A_b_x005F_x0041_</t></is></c> ~ T=a\nb_x0041_",
            "<c r='A1' t='inlineStr'><is><t>&lt;&#20013;&#x20000;&amp;<![CDATA[<b>]]></t></is></c> ~ T=<中𠀀&<b>",
            "<c r='A1' t='inlineStr'><is><t>&#xD842;&#xDFB7;</t></is></c> ~ T=𠮷",
            "<c r='A1' t='str'><f>A2</f><v>甲</v></c> ~ T=甲",
            "<c r='A1' t='str'><f>A2</f></c> ~ E=",
            "<c r='A1'><f>A2</f></c> ~ E=",
            "<c r='A1'><f>A2</f><v>17</v></c> ~ N=17",
            "<c r='A1' t='e'><v>#N/A</v></c> ~ E=#N/A",
            "<c r='A1' t='b'><v>1</v></c> ~ B=TRUE",
            "<c r='A1' t='b'><v>0</v></c> ~ B=FALSE",
            "<c r='A1' t='d'><v>2024-06-20T00:00:00</v></c> ~ D=20240620",
            "<c r='A1'><v>20240620</v></c> ~ N=20240620",
            "<c r='A1'><v>1E14</v></c> ~ N=100000000000000", "<c r='A1'><v>1E15</v></c> ~ N=1E15",
            "<c r='A1'><v>1.1E+17</v></c> ~ N=1.1E+17",
            "<c r='A1'><v>1.1010519900307123E+17</v></c> ~ N=1.1010519900307123E+17",
            "<c r='A1'><v>12.0</v></c> ~ N=12",
            "<c r='A1'><v>-5</v></c> ~ N=-5",
            "<c r='A1'><v>0.30000000000000004</v></c> ~ N=0.30000000000000004",
            "<c r='A1'><v>1E999999999</v></c> ~ N=1E999999999",
            "<c r='A1' s='1'><v>45463</v></c> ~ D=20240620",
            "<c r='A1' s='2'><v>45463.75</v></c> ~ D=20240620",
            "<c r='A1' s='4'><v>1</v></c> ~ D=19000101",
            "<c r='A1' s='1'><v>59</v></c> ~ D=19000228",
            "<c r='A1' s='1'><v>60</v></c> ~ D=19000229",
            "<c r='A1' s='1'><v>61</v></c> ~ D=19000301",
            "<c r='A1' s='1'><v>20240620</v></c> ~ N=20240620",
            "<c r='A1' s='1'><v>-1</v></c> ~ N=-1",
            "<c r='A1' s='3'><v>45463</v></c> ~ N=45463",
            "<c r='A1' s='5'><v>45463</v></c> ~ N=45463"})
    void readsACell(String example) throws Exception {
        String[] parts = example.split(" ~ ");
        Path file = HandMade.rows("<row r='1'>" + parts[0] + "</row>").styles(FORMATS).in(folder);
        assertEquals(List.of("1:" + parts[1]), Shown.rows(file));
    }

    @Test
    void countsDaysFrom1904WhereTheWorkbookSaysSo() throws Exception {
        HandMade made = HandMade.rows("<row><c s='1'><v>0</v></c><c s='1'><v>44001</v></c></row>").styles(FORMATS);
        made.part("xl/workbook.xml", "<workbook><workbookPr date1904='true'/><sheets>"
                + "<sheet name='x' sheetId='1' xmlns:q='q' q:id='s1'/></sheets></workbook>");
        assertEquals(List.of("1:D=19040101|D=20240620"), Shown.rows(made.in(folder)));
    }

    @Test
    void readsSharedStrings() throws Exception {
        Path file = HandMade.rows("<row><c t='s'><v>2</v></c><c t='s'><v>0</v></c><c t='s'><v>1</v></c></row>")
                .shared("<si><t>甲</t></si><si/><si><r><rPr><b/></rPr><t>乙</t></r><r><t xml:space='preserve'> 丙</t></r>"
                        + "<rPh sb='0' eb='1'><t>yi</t></rPh></si>")
                .in(folder);
        assertEquals(List.of("1:T=乙 丙|T=甲"), Shown.rows(file));
    }

    @Test
    void leavesOutWhatHasNoContent() throws Exception {
        Path file = HandMade.rows("<row r='2'><c r='A2' s='1'/></row><row r='5'><c r='C5'><v>1</v></c>"
                + "<c r='E5' t='inlineStr'><is><t></t></is></c></row><row/><row><c><v>2</v></c></row>").in(folder);
        assertEquals(List.of("5:||N=1", "7:N=2"), Shown.rows(file));
    }

    @Test
    void givesTheSameStringForTheSameText() throws Exception {
        Path file = HandMade.rows("<row><c t='inlineStr'><is><t>北京大学</t></is></c></row>"
                + "<row><c t='inlineStr'><is><t>北京大学</t></is></c></row>").in(folder);
        List<Row> rows = new ArrayList<>();
        SourceFiles.open(file).sheet("一").forEach(rows::add);
        assertSame(rows.get(0).text(0), rows.get(1).text(0));
    }
}
