package org.laurea.exchange.internal.read;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.laurea.exchange.internal.read.xlsx.HandMade;

/** A small good file of every form, to be spoilt. */
final class GoodFiles {

    private static final String TEXT = "姓名,性别,论文题目\r\n王𠀀,男,\"甲,\"\"乙\"\"\"\r\n李,女,x\r\n";
    private static final String SHEET = "<dimension ref='A1'/><sheetData><row r='1'><c r='A1' t='s'><v>0</v></c>"
            + "<c r='B1' t='s'><v>1</v></c></row><row r='2'><c r='A2' t='inlineStr'><is><t xml:space='preserve'>王_x000A_"
            + "&#x20000;</t></is></c><c r='B2' s='1'><v>45463.5</v></c><c r='C2'><f>A1</f></c><c r='D2' t='b'><v>1</v></c>"
            + "<c r='E2'><v>1.1E+17</v></c></row></sheetData>";
    private static final String SHARED = "<si><t>姓名</t></si><si><r><t>性</t></r><r><t>别</t></r></si>";

    private GoodFiles() {}

    static Map<String, byte[]> all() throws IOException {
        Map<String, byte[]> files = new LinkedHashMap<>();
        files.put("a.xlsx", workbook(SHEET, SHARED));
        files.put("a.xls", xls());
        files.put("b.xls", ("<html><meta charset=utf-8><table><tr><th colspan=2>姓名</th></tr><tr><td rowspan=2>王</td>"
                + "<td>&nbsp;</td><tr><td>a<br>b<table><tr><td>c</table></table>").getBytes(StandardCharsets.UTF_8));
        files.put("a.csv", TEXT.getBytes(StandardCharsets.UTF_8));
        files.put("b.csv", TEXT.getBytes(Charset.forName("GB18030")));
        files.put("c.xls", ("\uFEFF" + TEXT.replace(',', '\t')).getBytes(StandardCharsets.UTF_16LE));
        files.put("a.dbf", dbf());
        return files;
    }

    /** A workbook whose parts may be spoilt while the package stays whole. */
    static byte[] workbook(String sheet, String shared) {
        return HandMade.rows("").sheet(sheet).shared(shared)
                .styles("<cellXfs><xf numFmtId='0'/><xf numFmtId='14'/></cellXfs>").bytes();
    }

    static String sheet() {
        return SHEET;
    }

    static String shared() {
        return SHARED;
    }

    private static byte[] xls() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (HSSFWorkbook book = new HSSFWorkbook()) {
            Sheet sheet = book.createSheet("甲");
            CellStyle day = book.createCellStyle();
            day.setDataFormat((short) 14);
            for (int i = 0; i < 20; i++) {
                Row row = sheet.createRow(i);
                row.createCell(0).setCellValue("王" + i);
                row.createCell(1).setCellValue(i * 1.5);
                row.createCell(2).setCellFormula("A1");
                row.createCell(3).setCellValue(45463);
                row.getCell(3).setCellStyle(day);
            }
            book.getCreationHelper().createFormulaEvaluator().evaluateAll();
            book.write(out);
        }
        return out.toByteArray();
    }

    private static byte[] dbf() {
        ByteBuffer dbf = ByteBuffer.allocate(32 + 2 * 32 + 1 + 3 * 19 + 1).order(ByteOrder.LITTLE_ENDIAN);
        dbf.put(new byte[] {3, 124, 6, 20}).putInt(3).putShort((short) 97).putShort((short) 19).position(32);
        dbf.put("XM".getBytes(StandardCharsets.US_ASCII)).position(32 + 11);
        dbf.put((byte) 'C').position(32 + 16);
        dbf.put((byte) 10).position(64);
        dbf.put("HXWRQ".getBytes(StandardCharsets.US_ASCII)).position(64 + 11);
        dbf.put((byte) 'D').position(64 + 16);
        dbf.put((byte) 8).position(96);
        dbf.put((byte) 0x0D);
        for (int i = 0; i < 3; i++) {
            dbf.put((i == 1 ? "*" : " ").getBytes(StandardCharsets.US_ASCII));
            dbf.put("abcdefgh  20240620".getBytes(StandardCharsets.US_ASCII));
        }
        return dbf.put((byte) 0x1A).array();
    }
}
