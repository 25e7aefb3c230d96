package org.laurea.degree.internal.register;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.laurea.core.text.InputException;
import org.laurea.core.text.Language;
import org.laurea.degree.RegisterFiles;
import org.laurea.degree.register.RegisterTable;
import org.laurea.validation.Registers;

class RegisterFolderTest {

    private static final String FILED = "XWZSBH,CHANNEL,XWLBM,XM,ZJHM,ZYDM,ZYMC,HXWRQ,STATUS\n";

    @TempDir
    private Path folder;

    private void write(String name, String text) throws IOException {
        Files.writeString(folder.resolve(name), text);
    }

    @Test
    void anEmptyFolderGivesNoRegister() throws InputException {
        assertEquals(List.of(), RegisterFiles.load(folder).names());
    }

    @Test
    void readsWhatIsThereInAlphabeticalOrder() throws IOException, InputException {
        write("inservice.csv", "KSH,XM,ZJHM,YEAR\nA1,张三,11010519900307002x,2024\n");
        write("filed.csv", FILED + "1000142024000001,main,408,张三,110105199003070010,080901,法学,20240620,filed\n");
        write("authorization.csv", "XWSYDWM,XWLBM,ZYDM\n10001,408,\n");
        write("notes.txt", "none of ours");
        Files.createDirectory(folder.resolve("enrolment"));
        Registers registers = RegisterFiles.load(folder);
        assertEquals(List.of("authorization", "filed", "inservice"), registers.names());
        assertEquals(List.of("10001", "408", ""), rows(registers, "authorization").get(0));
    }

    @Test
    void cellsAreReadAsThoseOfAWorkbook() throws IOException, InputException {
        write("inservice.csv", "KSH,XM,ZJHM,YEAR\n Ａ１\u00A0, 张三 ,11010519900307002x,2024\n");
        assertEquals(List.of(List.of("A1", "张三", "11010519900307002X", "2024")),
                rows(RegisterFiles.load(folder), "inservice"));
    }

    @Test
    void headersMayBeChineseAndInAnyOrder() throws IOException, InputException {
        write("filed.csv", "状态,学位证书编号,通道,学位类别码,姓名,身份证件号码,学科/专业名称,备注\n"
                + "filed,1000142024000001,main,408,张三,110105199003070010,法学,x\n");
        RegisterTable table = RegisterTable.of(RegisterFiles.load(folder), "filed").orElseThrow();
        assertEquals("main", table.text(0, "CHANNEL"));
        assertEquals("filed", table.text(0, "STATUS"));
        assertEquals("", table.text(0, "ZYDM"));
    }

    @Test
    void takesOtherFormsAndExtensions() throws IOException, InputException {
        write("authorization.xls", "学位授予单位码\t学位类别码\t学科/专业代码\n10001\t408\t0809\n");
        Files.write(folder.resolve("INSERVICE.TXT"),
                "KSH,XM,ZJHM\nA1,张三,110105199003070010\n".getBytes(Charset.forName("GB18030")));
        Registers registers = RegisterFiles.load(folder);
        assertEquals(List.of(List.of("10001", "408", "0809")), rows(registers, "authorization"));
        assertEquals(List.of(List.of("A1", "张三", "110105199003070010")), rows(registers, "inservice"));
    }

    @Test
    void namesTheColumnThatIsMissing() throws IOException {
        write("enrolment.csv", "KSH,XM,XB,CSRQ,ZJHM,PYDWM,PYDW,ZYDM,ZYMC\n1,张三,男,19900307,1,10001,北京大学,0809,法学\n");
        String told = assertThrows(InputException.class, () -> RegisterFiles.load(folder)).text().in(Language.ZH);
        assertTrue(told.contains("enrolment.csv") && told.contains("毕业日期") && told.contains("BYRQ"), told);
    }

    @Test
    void refusesTwoFilesOfOneRegisterAndAnAbsentFolder() throws IOException {
        assertThrows(InputException.class, () -> RegisterFiles.load(folder.resolve("absent")));
        write("filed.csv", FILED);
        write("filed.xlsx", FILED);
        String told = assertThrows(InputException.class, () -> RegisterFiles.load(folder)).text().in(Language.EN);
        assertTrue(told.contains("filed"), told);
    }

    @Test
    void refusesWhatIsNoTable() throws IOException {
        Files.write(folder.resolve("filed.xlsx"), new byte[] {'P', 'K', 3, 4, 0, 0});
        assertThrows(InputException.class, () -> RegisterFiles.load(folder));
    }

    private static List<List<String>> rows(Registers registers, String name) {
        RegisterTable table = RegisterTable.of(registers, name).orElseThrow();
        List<List<String>> rows = new ArrayList<>();
        table.forEach(row -> {
            String[] texts = new String[table.columns().size()];
            Arrays.setAll(texts, row::text);
            rows.add(List.of(texts));
        });
        return rows;
    }
}
