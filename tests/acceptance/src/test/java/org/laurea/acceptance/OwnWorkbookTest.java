package org.laurea.acceptance;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.ss.usermodel.Comment;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbookType;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A workbook with macros and much else comes back with marks or fixes and otherwise as it was. */
class OwnWorkbookTest {

    private static final String MACROS = "xl/vbaProject.bin";
    private static final String SHEET = "xl/worksheets/sheet1.xml";
    /** The parts that have to change: lists of parts, styles, the sheet that was checked and its comments. */
    private static final Set<String> CHANGING = Set.of("[Content_Types].xml", "xl/workbook.xml",
            "xl/_rels/workbook.xml.rels", "xl/styles.xml", SHEET);

    @TempDir
    Path folder;
    private Path own;

    @BeforeEach
    void aWorkbookWithMacros() throws IOException, InvalidFormatException {
        Path sample = folder.resolve("s.xlsx");
        own = folder.resolve("own.xlsm");
        Laurea.run("sample", "--category", "regular", "--rows", 200, "--errors", 60, "--seed", 11, "--out", sample)
                .ended(0);
        byte[] macros = new byte[5000];
        new Random(1).nextBytes(macros);
        try (XSSFWorkbook book = new XSSFWorkbook(sample.toFile());
                OutputStream out = Files.newOutputStream(own)) {
            book.setWorkbookType(XSSFWorkbookType.XLSM);
            book.setVBAProject(new ByteArrayInputStream(macros));
            XSSFSheet sheet = book.getSheetAt(0);
            sheet.shiftRows(0, sheet.getLastRowNum(), 1);
            sheet.createRow(0).createCell(0).setCellValue("2025 届学位授予信息（教务处）");
            sheet.addMergedRegion(new CellRangeAddress(0, 0, 0, 5));
            sheet.setColumnHidden(7, true);
            sheet.setColumnWidth(3, 7777);
            var rules = sheet.getSheetConditionalFormatting();
            var rule = rules.createConditionalFormattingRule("LEN($A3)>3");
            rule.createPatternFormatting().setFillBackgroundColor(IndexedColors.LIME.getIndex());
            rules.addConditionalFormatting(new CellRangeAddress[] {CellRangeAddress.valueOf("A3:A202")}, rule);
            Comment comment = sheet.createDrawingPatriarch()
                    .createCellComment(new XSSFClientAnchor(0, 0, 0, 0, 1, 2, 4, 6));
            comment.setString(book.getCreationHelper().createRichTextString("请张老师核对"));
            sheet.getRow(2).getCell(0).setCellComment(comment);
            XSSFSheet other = book.createSheet("统计");
            other.createRow(0).createCell(0).setCellFormula("COUNTA(" + sheet.getSheetName() + "!A3:A202)");
            book.createName().setNameName("毕业生");
            book.getName("毕业生").setRefersToFormula(sheet.getSheetName() + "!$A$3:$A$202");
            book.write(out);
        }
    }

    @Test
    void marksAndNothingElse() throws IOException, InvalidFormatException {
        Path marked = folder.resolve("marked.xlsm");
        List<Report.Finding> findings = Report.check(own, "regular").findings();
        assertFalse(findings.isEmpty());
        Laurea.run("check", own, "--category", "regular", "--format", "xlsx", "--out", marked).ended(1);
        assertSameParts(marked, Set.of("xl/comments1.xml", "xl/drawings/vmlDrawing0.vml"));
        assertSameLayout(marked);
        assertEquals(findings, Report.check(marked, "regular", "--sheet", "Sheet1").findings());
    }

    @Test
    void fixesAndNothingElse() throws IOException, InvalidFormatException {
        Path fixed = folder.resolve("fixed.xlsm");
        Laurea.run("check", own, "--category", "regular", "--fix", fixed).ended(1);
        assertSameParts(fixed, Set.of());
        assertSameLayout(fixed);
    }

    private void assertSameParts(Path copy, Set<String> comments) throws IOException {
        Map<String, byte[]> before = parts(own);
        Map<String, byte[]> after = parts(copy);
        assertTrue(before.containsKey(MACROS));
        assertTrue(after.keySet().containsAll(before.keySet()), () -> after.keySet().toString());
        before.forEach((name, bytes) -> {
            if (!CHANGING.contains(name) && !comments.contains(name)) {
                assertArrayEquals(bytes, after.get(name), name);
            }
        });
    }

    private void assertSameLayout(Path copy) throws IOException, InvalidFormatException {
        try (XSSFWorkbook before = new XSSFWorkbook(own.toFile());
                XSSFWorkbook after = new XSSFWorkbook(copy.toFile())) {
            XSSFSheet was = before.getSheetAt(0);
            XSSFSheet is = after.getSheetAt(0);
            assertEquals(was.getMergedRegions(), is.getMergedRegions());
            assertEquals(was.getCTWorksheet().getColsArray(0).toString(),
                    is.getCTWorksheet().getColsArray(0).toString());
            assertEquals(was.getCTWorksheet().getConditionalFormattingArray(0).toString(),
                    is.getCTWorksheet().getConditionalFormattingArray(0).toString());
            assertTrue(is.getCellComment(was.getCellComments().keySet().iterator().next()).getString().getString()
                    .startsWith("请张老师核对"));
            assertEquals(before.getName("毕业生").getRefersToFormula(), after.getName("毕业生").getRefersToFormula());
            assertEquals("统计", after.getSheetName(1));
            assertEquals(3, after.getNumberOfSheets());
        }
    }

    private static Map<String, byte[]> parts(Path file) throws IOException {
        Map<String, byte[]> parts = new TreeMap<>();
        try (ZipFile zip = new ZipFile(file.toFile())) {
            for (ZipEntry entry : zip.stream().toList()) {
                parts.put(entry.getName(), zip.getInputStream(entry).readAllBytes());
            }
        }
        return parts;
    }
}
