package org.laurea.exchange.internal.read.xls;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.apache.poi.hssf.record.crypto.Biff8EncryptionKey;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.laurea.exchange.FileForm;
import org.laurea.exchange.SourceFile;
import org.laurea.exchange.SourceFiles;
import org.laurea.exchange.internal.read.Shown;

class XlsWorkbookTest {

    @TempDir
    Path folder;

    @Test
    void readsEveryKindOfCell() throws Exception {
        Path file = folder.resolve("a.xls");
        try (HSSFWorkbook book = new HSSFWorkbook();
                OutputStream out = Files.newOutputStream(file)) {
            Sheet first = book.createSheet("藏");
            first.createRow(0).createCell(0).setCellValue("hidden");
            Sheet sheet = book.createSheet("数据");
            Row texts = sheet.createRow(0);
            texts.createCell(0).setCellValue("王𠀀");
            texts.createCell(2).setCellValue("王𠀀");
            Row values = sheet.createRow(3);
            values.createCell(0).setCellValue(20240620);
            values.createCell(1).setCellValue(110105199003071234d);
            values.createCell(2).setCellValue(0.1);
            values.createCell(3).setCellValue(true);
            values.createCell(4).setCellErrorValue(FormulaError.REF.getCode());
            CellStyle day = book.createCellStyle();
            day.setDataFormat(book.createDataFormat().getFormat("yyyy\"年\"m\"月\""));
            values.createCell(5).setCellValue(45463.5);
            values.getCell(5).setCellStyle(day);
            values.createCell(6).setCellStyle(day);
            Row formulas = sheet.createRow(4);
            formulas.createCell(0).setCellFormula("A1&\"!\"");
            formulas.createCell(1).setCellFormula("A4+1");
            formulas.createCell(2).setCellFormula("1/0");
            formulas.createCell(3).setCellFormula("1=1");
            book.getCreationHelper().createFormulaEvaluator().evaluateAll();
            book.setSheetVisibility(0, SheetVisibility.HIDDEN);
            book.setActiveSheet(1);
            book.write(out);
        }
        SourceFile source = SourceFiles.open(file);
        assertEquals(FileForm.XLS, source.form());
        assertEquals(List.of("数据"), source.sheetNames());
        assertEquals(List.of("1:T=王𠀀||T=王𠀀", "4:N=20240620|N=110105199003071230|N=0.1|B=TRUE|E=#REF!|D=20240620",
                "5:T=王𠀀!|N=20240621|E=#DIV/0!|B=TRUE"), Shown.rows(source, "数据"));
    }

    @Test
    void countsDaysFrom1904WhereTheWorkbookSaysSo() throws Exception {
        Path file = folder.resolve("a.xls");
        try (HSSFWorkbook book = new HSSFWorkbook();
                OutputStream out = Files.newOutputStream(file)) {
            book.getInternalWorkbook().getRecords().stream()
                    .filter(org.apache.poi.hssf.record.DateWindow1904Record.class::isInstance)
                    .forEach(one -> ((org.apache.poi.hssf.record.DateWindow1904Record) one).setWindowing((short) 1));
            CellStyle day = book.createCellStyle();
            day.setDataFormat((short) 14);
            Row row = book.createSheet().createRow(0);
            row.createCell(0).setCellValue(44001);
            row.getCell(0).setCellStyle(day);
            book.write(out);
        }
        assertEquals(List.of("1:D=20240620"), Shown.rows(file));
    }

    @Test
    void tellsEncryptionAndOldForms() throws Exception {
        Path file = folder.resolve("a.xls");
        try (HSSFWorkbook book = new HSSFWorkbook();
                OutputStream out = Files.newOutputStream(file)) {
            book.createSheet().createRow(0).createCell(0).setCellValue("x");
            Biff8EncryptionKey.setCurrentUserPassword("secret");
            book.write(out);
        } finally {
            Biff8EncryptionKey.setCurrentUserPassword(null);
        }
        assertTrue(Shown.failure(file).contains("已加密"));
        assertTrue(Shown.failure(withStream("EncryptedPackage")).contains("已加密"));
        assertTrue(Shown.failure(withStream("Book")).contains("Excel 95"));
        assertTrue(Shown.failure(withStream("WordDocument")).contains("不是可识别"));
        Path biff2 = Files.write(folder.resolve("c.xls"), new byte[] {9, 0, 4, 0, 2, 0, 0x10, 0});
        assertTrue(Shown.failure(biff2).contains("Excel 95"));
    }

    private Path withStream(String name) throws Exception {
        Path file = folder.resolve("b.xls");
        try (POIFSFileSystem files = new POIFSFileSystem();
                OutputStream out = Files.newOutputStream(file)) {
            files.createDocument(new java.io.ByteArrayInputStream(new byte[5_000]), name);
            files.writeFilesystem(out);
        }
        return file;
    }
}
