package org.laurea.exchange.internal.rework;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.laurea.core.text.Language;
import org.laurea.exchange.FileForm;
import org.laurea.exchange.FixedCopy;
import org.laurea.validation.RuleInfo;
import org.laurea.validation.Severity;
import org.laurea.validation.Stage;

class FixedCopyTest {

    private static final RuleInfo SPACE = GivenFindings.rule("CELL-02", Stage.CELL, Severity.WARNING);
    private static final RuleInfo FORM = GivenFindings.rule("CSRQ-01", Stage.FORM, Severity.ERROR);

    private static GivenFindings findings() {
        return new GivenFindings().add(FORM, 2, 1, "x", GivenFindings.safe("CSRQ", "19900307"))
                .add(FORM, 3, 1, "later", GivenFindings.safe("CSRQ", "19910423"))
                .add(SPACE, 3, 1, "earlier", GivenFindings.safe("CSRQ", "19910422"))
                .add(SPACE, 4, 2, "no fix");
    }

    @ParameterizedTest
    @EnumSource(names = {"XLSX", "XLS"})
    void mendsAndLogs(FileForm form) throws Exception {
        ClerksWorkbook clerk = ClerksWorkbook.make(form);
        Path out = clerk.path().resolveSibling("fixed-" + clerk.path().getFileName());
        FixedCopy.Result result = FixedCopy.write(clerk, clerk.layout(), findings(), GivenFindings.TYPE, Language.ZH,
                out);
        assertEquals(new FixedCopy.Result(2, 2, 0, List.of()), result);
        try (Workbook workbook = WorkbookFactory.create(out.toFile(), null, true)) {
            Cell cell = workbook.getSheet(ClerksWorkbook.SHEET).getRow(1).getCell(1);
            assertEquals(CellType.STRING, cell.getCellType());
            assertEquals("@", cell.getCellStyle().getDataFormatString());
            assertEquals(FillPatternType.SOLID_FOREGROUND, cell.getCellStyle().getFillPattern());
            assertEquals("请核对", cell.getCellComment().getString().getString());
        }
        List<List<String>> texts = ClerksWorkbook.texts(out, ClerksWorkbook.SHEET);
        assertEquals("19900307", texts.get(1).get(1));
        assertEquals("19910423", texts.get(2).get(1));
        List<List<String>> log = ClerksWorkbook.texts(out, "修正记录");
        assertEquals(List.of("B2", "2", "B", "出生日期(CSRQ)", "1990-03-07", "19900307", "CSRQ-01"), log.get(3));
        assertEquals(List.of("B3", "3", "B", "出生日期(CSRQ)", " 19910422 ", "19910423", "CSRQ-01 CELL-02"), log.get(4));
        Files.delete(out);
        Files.delete(clerk.path());
    }

    @Test
    void keepsTheFormByTheNameOfTheOutput() throws Exception {
        ClerksWorkbook clerk = ClerksWorkbook.make(FileForm.XLSX);
        Path out = clerk.path().resolveSibling(clerk.path().getFileName() + ".csv");
        FixedCopy.Result result = FixedCopy.write(clerk, clerk.layout(), findings(), GivenFindings.TYPE, Language.ZH,
                out);
        assertFalse(result.notes().isEmpty());
        assertEquals("\uFEFF姓名,出生日期,身份证件号码\r\n张三,19900307,110105199003070013\r\n𠀀龍,19910423,\t=1+1\r\n李四,,x\r\n",
                Files.readString(out));
        Files.delete(out);
        Files.delete(clerk.path());
    }
}
