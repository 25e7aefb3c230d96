package org.laurea.exchange.internal.read.xlsx;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.laurea.exchange.SourceFiles;
import org.laurea.exchange.internal.read.Shown;

class XlsxPackageTest {

    private static final String ROW = "<row r='1'><c r='A1'><v>1</v></c></row>";

    @TempDir
    Path folder;

    @Test
    void followsTargetsFromTheRootAndUpwards() throws Exception {
        HandMade made = HandMade.rows(ROW);
        made.part("xl/_rels/workbook.xml.rels", "<Relationships><Relationship Id='s1' Type='x/worksheet' "
                + "Target='/xl/worksheets/sheet1.xml'/></Relationships>");
        assertEquals(List.of("1:N=1"), Shown.rows(made.in(folder)));
        made.part("xl/_rels/workbook.xml.rels", "<Relationships><Relationship Id='s1' Type='x/worksheet' "
                + "Target='../xl/./WorkSheets/sheet1.xml'/></Relationships>");
        assertEquals(List.of("1:N=1"), Shown.rows(made.in(folder)));
    }

    @Test
    void readsTheStrictNamespaceWithPrefixes() throws Exception {
        String strict = "http://purl.oclc.org/ooxml/";
        HandMade made = new HandMade();
        made.part("_rels/.rels", "<Relationships><Relationship Id='a' Type='" + strict
                + "officeDocument/relationships/officeDocument' Target='book/main.xml'/></Relationships>");
        made.part("book/main.xml", "<x:workbook xmlns:x='" + strict + "spreadsheetml/main' xmlns:r='" + strict
                + "officeDocument/relationships'><x:sheets><x:sheet name='甲' sheetId='1' r:id='q'/></x:sheets></x:workbook>");
        made.part("book/_rels/main.xml.rels", "<Relationships><Relationship Id='q' Type='" + strict
                + "officeDocument/relationships/worksheet' Target='s.xml'/></Relationships>");
        made.part("book/s.xml", "<x:worksheet xmlns:x='" + strict + "spreadsheetml/main'><x:sheetData><x:row>"
                + "<x:c t='inlineStr'><x:is><x:t>a</x:t></x:is></x:c></x:row></x:sheetData></x:worksheet>");
        assertEquals(List.of("1:T=a"), Shown.rows(made.in(folder)));
    }

    @Test
    void hidesHiddenSheetsUnlessThereAreNoOthers() throws Exception {
        String sheets = "<sheet name='甲' state='hidden' r:id='s1'/><sheet name='乙' r:id='s1'/>"
                + "<sheet name='丙' state='veryHidden' r:id='s1'/><sheet name='图' r:id='none'/>";
        HandMade made = HandMade.rows(ROW);
        made.part("xl/workbook.xml", "<workbook xmlns:r='r'><sheets>" + sheets + "</sheets></workbook>");
        assertEquals(List.of("乙"), SourceFiles.open(made.in(folder)).sheetNames());
        made.part("xl/workbook.xml",
                "<workbook xmlns:r='r'><sheets>" + sheets.replace("name='乙'", "name='乙' state='hidden'")
                        + "</sheets></workbook>");
        assertEquals(List.of("甲", "乙", "丙"), SourceFiles.open(made.in(folder)).sheetNames());
    }

    @Test
    void neverTouchesMacrosAndExternalLinks() throws Exception {
        HandMade made = HandMade.rows(ROW);
        made.part("xl/vbaProject.bin", new byte[] {1, 2, 3});
        made.part("xl/externalLinks/externalLink1.xml", "<!DOCTYPE x SYSTEM 'http://127.0.0.1/'><x/>");
        assertEquals(List.of("1:N=1"), Shown.rows(made.in(folder)));
    }

    @Test
    void readsPartsInOtherEncodings() throws Exception {
        HandMade made = HandMade.rows("");
        String sheet = "<?xml version='1.0' encoding='%s'?><worksheet><sheetData><row><c t='str'><v>学位</v></c></row>"
                + "</sheetData></worksheet>";
        made.part("xl/worksheets/sheet1.xml", sheet.formatted("GBK").getBytes("GBK"));
        assertEquals(List.of("1:T=学位"), Shown.rows(made.in(folder)));
        made.part("xl/worksheets/sheet1.xml",
                ("\uFEFF" + sheet.formatted("UTF-16")).getBytes(StandardCharsets.UTF_16LE));
        assertEquals(List.of("1:T=学位"), Shown.rows(made.in(folder)));
        made.part("xl/worksheets/sheet1.xml", ("\uFEFF" + sheet.formatted("UTF-8")).getBytes(StandardCharsets.UTF_8));
        assertEquals(List.of("1:T=学位"), Shown.rows(made.in(folder)));
    }
}
