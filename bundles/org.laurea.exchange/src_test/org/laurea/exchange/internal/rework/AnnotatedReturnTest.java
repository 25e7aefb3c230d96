package org.laurea.exchange.internal.rework;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.laurea.core.text.InputException;
import org.laurea.core.text.Language;
import org.laurea.core.text.Localized;
import org.laurea.exchange.AnnotatedReturn;
import org.laurea.exchange.FileForm;
import org.laurea.exchange.SourceFiles;
import org.laurea.validation.RuleInfo;
import org.laurea.validation.Severity;
import org.laurea.validation.Stage;

class AnnotatedReturnTest {

    private static final RuleInfo FORM = GivenFindings.rule("CSRQ-01", Stage.FORM, Severity.ERROR);
    private static final RuleInfo SPACE = GivenFindings.rule("CELL-02", Stage.CELL, Severity.WARNING);
    private static final RuleInfo HEADER = GivenFindings.rule("HDR-02", Stage.FILE, Severity.WARNING);
    private static final RuleInfo GAP = GivenFindings.rule("ROW-01", Stage.FILE, Severity.WARNING);

    static GivenFindings findings() {
        return new GivenFindings().add(HEADER, 1, 0, "多余的列").add(FORM, 2, 1, "格式应为CCYYMMDD",
                GivenFindings.safe("CSRQ", "19900307")).add(SPACE, 3, 1, "值已规范化",
                        GivenFindings.safe("CSRQ", "19910422"))
                .add(FORM, 3, 1, "<坏> & \"坏\"")
                .add(FORM, 4, 1, "必填项为空").add(GAP, 6, -1, "空行");
    }

    @ParameterizedTest
    @EnumSource(names = {"XLSX", "XLS"})
    void marksTheUsersOwnWorkbook(FileForm form) throws Exception {
        ClerksWorkbook clerk = ClerksWorkbook.make(form);
        Path out = clerk.path().resolveSibling("out-" + clerk.path().getFileName());
        List<Localized> notes = AnnotatedReturn.write(clerk, clerk.layout(), findings(), GivenFindings.TYPE,
                Localized::verbatim, Language.ZH, out);
        assertEquals(List.of(), notes);
        try (Workbook workbook = WorkbookFactory.create(out.toFile(), null, true)) {
            Sheet sheet = workbook.getSheet(ClerksWorkbook.SHEET);
            assertTrue(sheet.isColumnHidden(0));
            assertEquals(5000, sheet.getColumnWidth(1));
            assertEquals(1, sheet.getNumMergedRegions());
            assertEquals(List.of("说明", ClerksWorkbook.SHEET, "校验结果"),
                    List.of(workbook.getSheetName(0), workbook.getSheetName(1), workbook.getSheetName(2)));
            assertComment(sheet, 0, 0, "【警告】多余的列\n依据：附件 四.3");
            assertComment(sheet, 1, 1, "请核对\n\n【错误】格式应为CCYYMMDD\n依据：附件 四.3\n建议：改为 19900307");
            assertComment(sheet, 2, 1, "【警告】值已规范化\n依据：附件 四.3\n建议：改为 19910422\n\n【错误】<坏> & \"坏\"\n依据：附件 四.3");
            assertComment(sheet, 3, 1, "【错误】必填项为空\n依据：附件 四.3");
            int red = tint(sheet, 1, 1);
            assertEquals(red, tint(sheet, 2, 1));
            assertEquals(red, tint(sheet, 3, 1));
            assertFalse(red == tint(sheet, 0, 0));
            assertFalse(red == tint(sheet, 1, 0));
            assertTrue(sheet.getRow(1).getCell(1).getCellStyle().getWrapText());
            assertEquals("=1+1", sheet.getRow(2).getCell(2).getStringCellValue());
            Sheet list = workbook.getSheet("校验结果");
            assertTrue(list.getPaneInformation().isFreezePane());
            assertEquals("'学位 & ''信息''表'!B2", list.getHyperlinkList().get(1).getAddress());
        }
        List<List<String>> list = ClerksWorkbook.texts(out, "校验结果");
        assertEquals(List.of("B2", "错误", "2", "B", "出生日期(CSRQ)", "1990-03-07", "格式应为CCYYMMDD", "附件 四.3", "改为 19900307",
                "CSRQ-01"), list.get(list.size() - 5));
        assertEquals(List.of("3", "错误", "CSRQ-01  CSRQ-01"), list.get(2));
        Files.delete(out);
        Files.delete(clerk.path());
    }

    @ParameterizedTest
    @ValueSource(strings = {"xlsx", "xls"})
    void marksStayAfterLibreOfficeSavedThem(String form, @TempDir Path folder) throws Exception {
        ClerksWorkbook clerk = ClerksWorkbook.make(FileForm.XLSX);
        Path out = folder.resolve("marked.xlsx");
        AnnotatedReturn.write(clerk, clerk.layout(), findings(), GivenFindings.TYPE, Localized::verbatim, Language.ZH,
                out);
        Path saved = LibreOffice.save(out, form, folder.resolve("saved"));
        try (Workbook workbook = WorkbookFactory.create(saved.toFile(), null, true)) {
            Sheet sheet = workbook.getSheet(ClerksWorkbook.SHEET);
            assertComment(sheet, 1, 1, "请核对\n\n【错误】格式应为CCYYMMDD\n依据：附件 四.3\n建议：改为 19900307");
            assertComment(sheet, 3, 1, "【错误】必填项为空\n依据：附件 四.3");
            assertTrue(sheet.isColumnHidden(0));
            assertFalse(workbook.getSheet("校验结果").getHyperlinkList().isEmpty());
        }
        Files.delete(clerk.path());
    }

    @ParameterizedTest
    @ValueSource(strings = {"xlsx", "xls"})
    void theMarksOfAnEarlierReturnGiveWay(String form, @TempDir Path folder) throws Exception {
        ClerksWorkbook clerk = ClerksWorkbook.make("xls".equals(form) ? FileForm.XLS : FileForm.XLSX);
        Path first = folder.resolve("first." + form);
        AnnotatedReturn.write(clerk, clerk.layout(), findings(), GivenFindings.TYPE, Localized::verbatim, Language.ZH,
                first);
        for (Path marked : List.of(first, LibreOffice.save(first, form, folder.resolve("saved")))) {
            Path out = folder.resolve("second-" + marked.getParent().getFileName() + "." + form);
            GivenFindings left = new GivenFindings().add(FORM, 3, 1, "仍不对");
            AnnotatedReturn.write(SourceFiles.open(marked), clerk.layout(), left, GivenFindings.TYPE,
                    Localized::verbatim,
                    Language.ZH, out);
            try (Workbook workbook = WorkbookFactory.create(out.toFile(), null, true)) {
                Sheet sheet = workbook.getSheet(ClerksWorkbook.SHEET);
                assertEquals(3, workbook.getNumberOfSheets());
                assertEquals(2, sheet.getCellComments().size());
                assertEquals("请核对", sheet.getRow(1).getCell(1).getCellComment().getString().getString());
                assertComment(sheet, 2, 1, "【错误】仍不对\n依据：附件 四.3");
                assertEquals(FillPatternType.NO_FILL, sheet.getRow(3).getCell(1).getCellStyle().getFillPattern());
            }
            List<List<String>> list = ClerksWorkbook.texts(out, "校验结果");
            assertEquals("B3", list.get(list.size() - 1).get(0));
            assertEquals("位置", list.get(list.size() - 2).get(0));
        }
        Files.delete(clerk.path());
    }

    @Test
    void isWhatItsNameSays(@TempDir Path folder) throws Exception {
        ClerksWorkbook xls = ClerksWorkbook.make(FileForm.XLS);
        Path out = folder.resolve("marked.xlsx");
        List<Localized> notes = AnnotatedReturn.write(xls, xls.layout(), findings(), GivenFindings.TYPE,
                Localized::verbatim, Language.ZH, out);
        assertEquals(FileForm.XLSX, SourceFiles.open(out).form());
        assertTrue(notes.get(0).in(Language.EN).contains("keeps the contents but no formats"));
        try (Workbook workbook = WorkbookFactory.create(out.toFile(), null, true)) {
            assertComment(workbook.getSheet(ClerksWorkbook.SHEET), 3, 1, "【错误】必填项为空\n依据：附件 四.3");
        }
        Files.delete(xls.path());
        ClerksWorkbook xlsx = ClerksWorkbook.make(FileForm.XLSX);
        Path legacy = folder.resolve("marked.xls");
        assertThrows(InputException.class, () -> AnnotatedReturn.write(xlsx, xlsx.layout(), findings(),
                GivenFindings.TYPE, Localized::verbatim, Language.ZH, legacy));
        assertFalse(Files.exists(legacy));
        Files.delete(xlsx.path());
    }

    @Test
    void makesAWorkbookOfAFileThatIsNone() throws Exception {
        ClerksWorkbook csv = new ClerksWorkbook(Files.createTempFile("x", ".csv"), FileForm.CSV);
        Path out = csv.path().resolveSibling("o-" + csv.path().getFileName() + ".xlsx");
        AnnotatedReturn.write(csv, csv.layout(), findings(), GivenFindings.TYPE, Localized::verbatim, Language.EN, out);
        assertEquals(List.of("𠀀龍", " 19910422 ", "=1+1"), ClerksWorkbook.texts(out, ClerksWorkbook.SHEET).get(2));
        assertFalse(ClerksWorkbook.texts(out, "Check results").isEmpty());
        Files.delete(out);
        Files.delete(csv.path());
    }

    private static void assertComment(Sheet sheet, int row, int column, String text) {
        Cell cell = sheet.getRow(row).getCell(column);
        assertNotNull(cell.getCellComment(), () -> "no comment at " + cell.getAddress());
        assertEquals(text, cell.getCellComment().getString().getString());
        assertEquals(FillPatternType.SOLID_FOREGROUND, cell.getCellStyle().getFillPattern());
    }

    private static int tint(Sheet sheet, int row, int column) {
        var colour = sheet.getRow(row).getCell(column).getCellStyle().getFillForegroundColorColor();
        return colour instanceof org.apache.poi.xssf.usermodel.XSSFColor rich
                ? java.util.Arrays.hashCode(rich.getARGB())
                : ((org.apache.poi.hssf.util.HSSFColor) colour).getIndex();
    }
}
