package org.laurea.exchange.internal.read.xlsx;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.laurea.exchange.internal.read.Shown;

class XlsxHostileTest {

    private static final String ROW = "<row r='1'><c r='A1'><v>1</v></c></row>";

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {
            "<row r='1'><c r='XFE1'><v>1</v></c></row> ~ XFD1048576",
            "<row r='1048577'><c><v>1</v></c></row> ~ XFD1048576",
            "<row r='5'/><row r='4'/> ~ 行号没有递增",
            "<row r='5'/><row r='5'/> ~ 行号没有递增",
            "<row r='0'/> ~ 行号没有递增",
            "<row r='2147483648'/> ~ 行号没有递增",
            "<row r='1'><c r='B1'/><c r='A1'/></row> ~ 没有按列递增",
            "<row r='1'><c r='B2'/></row> ~ 地址有误",
            "<row r='1'><c r='1'/></row> ~ 地址有误",
            "<row r='1'><c t='s'><v>0</v></c></row> ~ 共享字符串",
            "<row r='1'><c t='s'><v>-1</v></c></row> ~ 共享字符串",
            "<row r='1'><c t='s'><v>99999999999</v></c></row> ~ 共享字符串",
            "<row r='1'><c></row> ~ 已损坏",
            "<row r='1'><c><v>&undefined;</v></c></row> ~ 已损坏",
            "<row r='1'><c><v>&#x110000;</v></c></row> ~ 已损坏",
            "<row r='1'><c r='A1'> ~ 已损坏"})
    void refusesASheet(String example) throws Exception {
        String[] parts = example.split(" ~ ");
        assertFails(HandMade.rows(parts[0]).in(folder), parts[1]);
    }

    @Test
    void refusesDocumentTypes() throws Exception {
        HandMade made = HandMade.rows(ROW);
        made.part("xl/worksheets/sheet1.xml",
                "<?xml version='1.0'?><!DOCTYPE x [<!ENTITY a SYSTEM 'file:///etc/passwd'>]>"
                        + "<worksheet><sheetData><row><c t='str'><v>&a;</v></c></row></sheetData></worksheet>");
        assertFails(made.in(folder), "文档类型声明");
        assertFails(HandMade.rows(ROW).part("xl/workbook.xml", "<!DOCTYPE x><workbook/>").in(folder), "文档类型声明");
    }

    @Test
    void refusesDepthAttributesAndLongTexts() throws Exception {
        assertFails(HandMade.rows("<a>".repeat(100_000)).in(folder), "超过限度");
        StringBuilder attributes = new StringBuilder("<row");
        for (int i = 0; i < 1_000; i++) {
            attributes.append(" a").append(i).append("=''");
        }
        assertFails(HandMade.rows(attributes + "/>").in(folder), "超过限度");
        assertFails(HandMade.rows("<row><c t='str'><v>" + "王".repeat(1 << 19) + "</v></c></row>").in(folder), "超过限度");
        assertFails(HandMade.rows("<row r='" + "1".repeat(3 << 20) + "'/>").in(folder), "超过限度");
    }

    @Test
    void refusesBombs() throws Exception {
        HandMade many = HandMade.rows(ROW);
        for (int i = 0; i < 2_001; i++) {
            many.part("xl/media/" + i, "");
        }
        assertFails(many.in(folder), "2000");
        byte[] blanks = new byte[33 << 20];
        Arrays.fill(blanks, (byte) ' ');
        byte[] bomb = HandMade.rows(ROW).part("xl/worksheets/sheet1.xml", blanks).bytes();
        assertFails(Files.write(folder.resolve("a.xlsx"), bomb), "压缩炸弹");
        assertFails(Files.write(folder.resolve("b.xlsx"), lying(bomb, blanks.length, 100)), "压缩炸弹");
    }

    /** The zip with another size in its central directory. */
    private static byte[] lying(byte[] zip, int size, int told) {
        ByteBuffer buffer = ByteBuffer.wrap(zip.clone()).order(ByteOrder.LITTLE_ENDIAN);
        for (int at = 0; at < zip.length - 46; at++) {
            if (buffer.getInt(at) == 0x02014b50 && buffer.getInt(at + 24) == size) {
                buffer.putInt(at + 24, told);
            }
        }
        return buffer.array();
    }

    @Test
    void refusesNamesThatStandTwice() throws Exception {
        byte[] zip = HandMade.rows(ROW).part("xl/worksheets/sheet2.xml", "").bytes();
        String text = new String(zip, StandardCharsets.ISO_8859_1).replace("sheet2.xml", "SHEET1.xml");
        assertFails(Files.write(folder.resolve("a.xlsx"), text.getBytes(StandardCharsets.ISO_8859_1)), "同名");
    }

    @Test
    void refusesWhatIsCutOffOrChanged() throws Exception {
        byte[] zip = HandMade.rows(ROW).bytes();
        for (int length = 30; length < zip.length; length += 13) {
            String failure = Shown.failure(Files.write(folder.resolve("a.xlsx"), Arrays.copyOf(zip, length)));
            assertTrue(!failure.isEmpty(), () -> "cut off and read");
        }
        byte[] stored = zip.clone();
        ByteBuffer buffer = ByteBuffer.wrap(stored).order(ByteOrder.LITTLE_ENDIAN);
        for (int at = 0; at < zip.length - 46; at++) {
            if (buffer.getInt(at) == 0x02014b50) {
                buffer.putInt(at + 16, buffer.getInt(at + 16) ^ 1);
            }
        }
        assertFails(Files.write(folder.resolve("b.xlsx"), stored), "已损坏");
    }

    @Test
    void tellsOtherPackagesApart() throws Exception {
        assertFails(new HandMade().part("a.txt", "x").in(folder), "没有工作簿");
        assertFails(new HandMade().part("mimetype", "application/vnd.oasis.opendocument.spreadsheet").in(folder),
                "OpenDocument");
        assertFails(HandMade.rows(ROW).part("xl/workbook.xml", "<workbook><sheets/></workbook>").in(folder), "没有工作表");
    }

    @Test
    void saysNothingOfTheSurroundings() throws Exception {
        assertEquals("无法读取 nothing.xlsx：文件不存在，请检查路径和文件名。", Shown.failure(folder.resolve("nothing.xlsx")));
    }

    private static void assertFails(Path file, String reason) {
        String failure = Shown.failure(file);
        assertTrue(failure.contains(reason), () -> reason + " <> " + failure);
    }
}
