package org.laurea.exchange.internal.write;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.Row.MissingCellPolicy;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.laurea.core.row.CellKind;
import org.laurea.core.row.Row;
import org.laurea.core.text.InputException;
import org.laurea.exchange.FileForm;
import org.laurea.exchange.Loss;
import org.laurea.exchange.RowWriter;
import org.laurea.exchange.RowWriters;
import org.laurea.exchange.WriterOptions;

class RowWritersTest {

    @TempDir
    Path folder;

    private final List<Loss> losses = new ArrayList<>();

    private RowWriter open(Path file, FileForm form, String... headers) throws IOException, InputException {
        return RowWriters.open(file, form, List.of(headers), new WriterOptions("s", losses::add));
    }

    private long files() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.count();
        }
    }

    @ParameterizedTest
    @EnumSource(names = "HTML", mode = EnumSource.Mode.EXCLUDE)
    void nothingIsLeftBehindWithoutFinish(FileForm form) throws Exception {
        Path file = folder.resolve("x");
        Files.writeString(file, "before");
        try (RowWriter writer = open(file, form, "XM")) {
            writer.write(new Row(2, new String[] {"a"}, null));
        }
        assertEquals("before", Files.readString(file));
        assertEquals(1, files());
    }

    @ParameterizedTest
    @EnumSource(names = "HTML", mode = EnumSource.Mode.EXCLUDE)
    void theFileAppearsOnClosing(FileForm form) throws Exception {
        Path file = folder.resolve("x");
        try (RowWriter writer = open(file, form, "XM")) {
            writer.write(new Row(2, new String[] {"a"}, null));
            writer.finish();
            assertEquals(false, Files.exists(file));
        }
        assertEquals(1, files());
    }

    @ParameterizedTest
    @EnumSource(names = {"XLSX", "XLS"})
    void kindsAndGapsAreKept(FileForm form) throws Exception {
        Path file = folder.resolve("x");
        try (RowWriter writer = open(file, form)) {
            writer.write(new Row(3, new String[] {"1.5", "20240229", "TRUE", "#REF!", "19000228", "1E+400", "20241301"},
                    new CellKind[] {CellKind.NUMBER, CellKind.DATE, CellKind.BOOLEAN, CellKind.ERROR, CellKind.DATE,
                            CellKind.NUMBER, CellKind.DATE}));
            writer.finish();
        }
        try (Workbook workbook = WorkbookFactory.create(file.toFile(), null, true)) {
            Sheet sheet = workbook.getSheetAt(0);
            assertEquals(2, sheet.getFirstRowNum());
            var row = sheet.getRow(2);
            assertEquals(1.5, row.getCell(0).getNumericCellValue());
            assertEquals(true, DateUtil.isCellDateFormatted(row.getCell(1)));
            assertEquals("2024-02-29", row.getCell(1).getLocalDateTimeCellValue().toLocalDate().toString());
            assertEquals(true, row.getCell(2).getBooleanCellValue());
            assertEquals(CellType.ERROR, row.getCell(3).getCellType());
            assertEquals(59, row.getCell(4).getNumericCellValue());
            assertEquals("1E+400", row.getCell(5).getStringCellValue());
            assertEquals("20241301", row.getCell(6).getStringCellValue());
            assertEquals(null, row.getCell(7, MissingCellPolicy.RETURN_BLANK_AS_NULL));
        }
    }

    @Test
    void dbfHoldsGbkAndReportsTheRest() throws Exception {
        Path file = folder.resolve("x.dbf");
        try (RowWriter writer = open(file, FileForm.DBF, "姓名(XM)", "学位证书编号(XWZSBH)")) {
            writer.write(new Row(2, new String[] {"张三", "1"}, null));
            writer.write(new Row(4, new String[] {"𠀀", "长".repeat(128)}, null));
            writer.write(new Row(5, new String[] {"末 ", "2", "x"}, null));
            writer.finish();
        }
        assertEquals(List.of("4 0", "4 1", "5 0", "5 2"),
                losses.stream().map(loss -> loss.row() + " " + loss.column()).toList());
        ByteBuffer bytes = ByteBuffer.wrap(Files.readAllBytes(file)).order(ByteOrder.LITTLE_ENDIAN);
        assertEquals(3, bytes.get(0));
        assertEquals(4, bytes.getInt(4));
        assertEquals(32 * 3 + 1, bytes.getShort(8));
        assertEquals(1 + 4 + 254, bytes.getShort(10));
        assertEquals(0x4D, bytes.get(29));
        assertEquals("姓名(XM)\0\0\0C\0\0\0\0\4", text(bytes, 32, 17));
        assertEquals("XWZSBH\0\0\0\0\0C\0\0\0\0\uFFFD", text(bytes, 64, 17));
        assertEquals((byte) 254, bytes.get(64 + 16));
        assertEquals('\r', bytes.get(96));
        assertEquals(" 张三1" + " ".repeat(253), text(bytes, 97, 259));
        assertEquals(" ".repeat(259), text(bytes, 97 + 259, 259));
        assertEquals(" ?   " + "长".repeat(127), text(bytes, 97 + 2 * 259, 259));
        assertEquals(" 末  2" + " ".repeat(253), text(bytes, 97 + 3 * 259, 259));
        assertEquals(97 + 4 * 259 + 1, bytes.limit());
        assertEquals(0x1A, bytes.get(bytes.limit() - 1));
    }

    private static String text(ByteBuffer bytes, int from, int count) {
        return new String(bytes.array(), from, count, Charset.forName("GBK"));
    }

    @Test
    void dbfRefusesLongNames() {
        InputException refused = assertThrows(InputException.class,
                () -> open(folder.resolve("x"), FileForm.DBF, "身份证件号码"));
        assertEquals(true, refused.getMessage().contains("身份证件号码"));
    }

    @Test
    void rowsBeyondTheFormAreRefused() throws Exception {
        try (RowWriter writer = open(folder.resolve("x"), FileForm.XLS, "XM")) {
            assertThrows(InputException.class, () -> writer.write(new Row(65_537, new String[] {"a"}, null)));
            assertThrows(IllegalArgumentException.class, () -> writer.write(new Row(1, new String[] {"a"}, null)));
        }
        assertEquals(0, files());
    }

    @Test
    void textBeyondTheCellIsReported() throws Exception {
        try (RowWriter writer = open(folder.resolve("x"), FileForm.XLSX, "XM")) {
            writer.write(new Row(2, new String[] {"a".repeat(32_768)}, null));
            writer.finish();
        }
        assertEquals(1, losses.size());
    }

    @Test
    void loneSurrogatesAreReportedWhereTheyAreLost() throws Exception {
        Path file = folder.resolve("x");
        try (RowWriter writer = open(file, FileForm.CSV, "XM")) {
            writer.write(new Row(3, new String[] {"a\uD840"}, null));
            writer.finish();
        }
        assertEquals(1, losses.size());
        assertEquals("\uFEFFXM\r\n\r\na?\r\n", Files.readString(file, StandardCharsets.UTF_8));
    }

    @Test
    void sheetNamesAreMadeValid() {
        assertEquals("a_b_c", PlainWorkbook.sheetName("a/b[c"));
        assertEquals("Sheet1", PlainWorkbook.sheetName(""));
        assertEquals(31, PlainWorkbook.sheetName("x".repeat(40)).length());
    }
}
