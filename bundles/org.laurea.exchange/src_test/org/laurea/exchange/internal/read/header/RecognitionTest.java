package org.laurea.exchange.internal.read.header;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.laurea.core.record.Field;
import org.laurea.core.record.RecordType;
import org.laurea.core.record.Requirement;
import org.laurea.core.text.InputException;
import org.laurea.core.text.Language;
import org.laurea.exchange.Layout;
import org.laurea.exchange.Layouts;
import org.laurea.exchange.SourceFiles;
import org.laurea.exchange.internal.read.xlsx.HandMade;
import org.laurea.validation.FileFinding;

class RecognitionTest {

    private static final RecordType TYPE = new RecordType("regular", "2024",
            List.of(field("XM", "姓名"), field("XB", "性别"), field("ZYDM", "学科/专业代码"), field("LWTM", "论文题目")), null,
            Map.of("专业代码", "ZYDM", "NAME", "XM"), Set.of("ZZMM", "政治面貌"), Set.of("LHPYDW", "联合培养单位"));

    @TempDir
    Path folder;

    @Test
    void knowsHeadersByNameCodeAndBoth() throws Exception {
        assertArrayEquals(new int[] {0, 1, 2, 3}, columns("姓名,性别,学科/专业代码,论文题目"));
        assertArrayEquals(new int[] {3, 2, 1, 0}, columns("LWTM,zydm,Xb,XM"));
        assertArrayEquals(new int[] {0, 1, 2, 3}, columns("姓名(XM),性别（ｘｂ）, 专业代码 ,论文题目 ( LWTM )"));
        assertArrayEquals(new int[] {0, 1, 2, 3}, columns("*姓名,性别（必填）,ZYDM(学科/专业代码),　论文题目\u00A0"));
        assertArrayEquals(new int[] {0, 1, 2, -1}, columns("name,学生性别(XB),专业代码（6位）"));
    }

    @Test
    void saysWhatIsMissingStrangeAndTwice() throws Exception {
        Layout layout = layout("\n姓名, 政治面貌,,联合培养单位,爱好,XM,XB,姓名(XM),姓名(XB),ZYDM\nA\n");
        assertEquals(List.of(new FileFinding("HDR-03", 2, 0, "XM", "姓名", "", List.of("姓名", "XM", "A", "F, H")),
                new FileFinding("HDR-01", 2, -1, "LWTM", null, "", List.of("论文题目", "LWTM")),
                new FileFinding("HDR-02", 2, 1, null, "政治面貌", "retired", List.of("政治面貌")),
                new FileFinding("HDR-02", 2, 4, null, "爱好", "", List.of("爱好")),
                new FileFinding("HDR-02", 2, 8, null, "姓名(XB)", "", List.of("姓名(XB)"))), layout.findings());
        assertArrayEquals(new int[] {0, 6, 9, -1}, layout.columns().columnOf());
        assertEquals(" 政治面貌", layout.headers().get(1));
    }

    @Test
    void looksBelowTitlesAndInstructions() throws Exception {
        Layout layout = layout("学位授予信息表\n填写说明：姓名按证件填写\n\n姓名,性别,ZYDM,LWTM\n王,男,1,2\n");
        assertEquals(4, layout.columns().headerRow());
        assertEquals(List.of("5:王"), rows(layout));
        assertEquals("表头在第 4 行，其上各行未读取。", layout.notes().get(0).in(Language.ZH));
    }

    @Test
    void setsSamplesAsideButNoRecord() throws Exception {
        Layout layout = layout("姓名,性别,ZYDM,LWTM\nXM,XB,ZYDM,LWTM\n示例：张三,男,080901,x\n必填,必填,选填,选填\n"
                + "王,男,080901,示例驱动的程序设计\n李,女,080901,说明\n例,女,0809,样例\n");
        assertEquals(List.of("5:王", "6:李"), rows(layout));
        assertEquals("表头下方有 4 行示例或说明（第 2, 3, 4, 7 行），未作为数据读取。", layout.notes().get(0).in(Language.ZH));
    }

    @Test
    void takesTheSheetThatFitsBest() throws Exception {
        HandMade made = HandMade.rows(row("说明"));
        made.part("xl/workbook.xml",
                "<workbook xmlns:r='r'><sheets><sheet name='一' r:id='s1'/><sheet name='二' r:id='s2'/>"
                        + "<sheet name='三' r:id='s3'/></sheets></workbook>");
        made.part("xl/_rels/workbook.xml.rels", "<Relationships><Relationship Id='s1' Type='x/worksheet' "
                + "Target='worksheets/sheet1.xml'/><Relationship Id='s2' Type='x/worksheet' Target='2.xml'/>"
                + "<Relationship Id='s3' Type='x/worksheet' Target='3.xml'/></Relationships>");
        made.part("xl/2.xml", "<worksheet><sheetData>" + row("姓名", "性别") + "</sheetData></worksheet>");
        made.part("xl/3.xml", "<worksheet><sheetData>" + row("XM", "XB") + "</sheetData></worksheet>");
        Path file = made.in(folder);
        assertEquals("二", Layouts.recognise(SourceFiles.open(file), null, TYPE).sheet());
        assertEquals("三", Layouts.recognise(SourceFiles.open(file), "三", TYPE).sheet());
        InputException none = assertThrows(InputException.class,
                () -> Layouts.recognise(SourceFiles.open(file), "一", TYPE));
        assertTrue(none.text().in(Language.ZH).contains("没有找到表头"));
        InputException absent = assertThrows(InputException.class,
                () -> Layouts.recognise(SourceFiles.open(file), "四", TYPE));
        assertEquals("book.xlsx：没有名为“四”的工作表，现有工作表：一, 二, 三。", absent.text().in(Language.ZH));
    }

    @Test
    void saysThatTheNameTellsAnotherForm() throws Exception {
        Path file = Files.writeString(folder.resolve("a.xls"),
                "<table><tr><td>姓名<td>性别<td>ZYDM<td>LWTM<tr><td>王</table>");
        assertEquals(List.of(new FileFinding("HDR-04", 0, -1, null, null, "", List.of(".xls", "HTML"))),
                Layouts.recognise(SourceFiles.open(file), null, TYPE).findings());
    }

    @Test
    void takesTheHeaderRowThatAPersonChose() throws Exception {
        Path file = Files.writeString(folder.resolve("a.csv"), "姓名,性别\n名字,XB\n王,男\n");
        Layout found = Layouts.chosen(SourceFiles.open(file), "a", TYPE, 2, null);
        assertArrayEquals(new int[] {-1, 1, -1, -1}, found.columns().columnOf());
        assertEquals(List.of("3:王"), rows(found));
        InputException absent = assertThrows(InputException.class,
                () -> Layouts.chosen(SourceFiles.open(file), "a", TYPE, 9, null));
        assertTrue(absent.text().in(Language.EN).startsWith("a.csv: there is no row 9"));
    }

    @Test
    void takesTheColumnsThatAPersonChose() throws Exception {
        Path file = Files.writeString(folder.resolve("a.csv"), "姓名,名字,XB\n王,李,男\n");
        Layout layout = Layouts.chosen(SourceFiles.open(file), "a", TYPE, 1, new int[] {1, 2, -1, -1});
        assertArrayEquals(new int[] {1, 2, -1, -1}, layout.columns().columnOf());
        assertEquals(List.of("HDR-01", "HDR-01"), layout.findings().stream().map(FileFinding::rule).toList());
    }

    private static String row(String... cells) {
        StringBuilder row = new StringBuilder("<row>");
        for (String cell : cells) {
            row.append("<c t='str'><v>").append(cell).append("</v></c>");
        }
        return row.append("</row>").toString();
    }

    private int[] columns(String header) throws Exception {
        return layout(header + "\n").columns().columnOf();
    }

    private Layout layout(String text) throws Exception {
        Path file = Files.write(folder.resolve("a.csv"), text.getBytes(StandardCharsets.UTF_8));
        return Layouts.recognise(SourceFiles.open(file), null, TYPE);
    }

    private static List<String> rows(Layout layout) throws InputException {
        List<String> rows = new ArrayList<>();
        layout.rows().forEach(row -> rows.add(row.number() + ":" + row.text(0)));
        return rows;
    }

    private static Field field(String code, String zh) {
        return new Field(0, code, zh, code, 10, null, new Requirement.Optional());
    }
}
