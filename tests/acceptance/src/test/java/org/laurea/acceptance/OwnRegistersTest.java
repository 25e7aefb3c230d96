package org.laurea.acceptance;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

/** The enrolment data of the own office in the forms in which it is handed out: named .xls, with a title and Chinese headers. */
class OwnRegistersTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String TITLE = "北京大学2025届毕业生学历注册数据";
    private static final Map<String, String> HEADERS = Map.of("KSH", "考生号", "XM", "姓名", "XB", "性别", "CSRQ", "出生日期",
            "ZJHM", "证件号码", "PYDWM", "学校代码", "PYDW", "学校名称", "ZYDM", "专业代码", "ZYMC", "专业名称", "BYRQ",
            "毕(结)业日期");
    private static final String SEX = "性别";
    private static final String NAME = "姓名";

    @TempDir
    Path folder;
    private Path records;
    private List<List<String>> table;

    @BeforeEach
    void graduatesAndTheirEnrolment() throws IOException {
        Path registers = folder.resolve("sampled");
        records = folder.resolve("regular.csv");
        laurea("sample", "--category", "regular", "--rows", 30, "--seed", 5, "--out", records, "--registers", registers)
                .ended(0);
        table = new ArrayList<>();
        for (String line : Files.readAllLines(registers.resolve("enrolment.csv"))) {
            List<String> cells = new ArrayList<>(List.of(line.replace("\uFEFF", "").split(",", -1)));
            if (table.isEmpty()) {
                cells.replaceAll(code -> HEADERS.getOrDefault(code, code));
            }
            cells.addAll(List.of(table.isEmpty() ? "层次" : "本科", table.isEmpty() ? "学制" : "4"));
            table.add(cells);
        }
        int sex = table.get(0).indexOf(SEX);
        table.stream().skip(1).forEach(row -> row.set(sex, row.get(sex).replace('1', '男').replace('2', '女')));
    }

    private Laurea.Result laurea(Object... arguments) {
        return Laurea.run(Map.of("LAUREA_DATA", folder.resolve("data").toString()), arguments);
    }

    /** Errors of the rules of registers, where the register has a name changed by {@code change}. */
    private long errors(Writer writer, UnaryOperator<String> change) throws IOException {
        int name = table.get(0).indexOf(NAME);
        table.get(3).set(name, change.apply(table.get(3).get(name)));
        Path file = folder.resolve("2025.xls");
        Files.deleteIfExists(file);
        writer.write(file);
        Laurea.Result imported = laurea("import", file, "--json").ended(0);
        assertEquals("enrolment.csv", JSON.readTree(imported.out()).path("target").asText());
        laurea("import", records).ended(0, 1);
        JsonNode batch = JSON.readTree(laurea("batch", "list", "--json").ended(0).out()).path("batches").get(0);
        String check = laurea("batch", "check", batch.path("batch").asText(), "--json").ended(0, 1).out();
        return JSON.readTree(check).path("errors").asLong();
    }

    private void isUsed(Writer writer) throws IOException {
        assertEquals(0, errors(writer, name -> name));
        assertEquals(1, errors(writer, name -> name + "某"));
    }

    @Test
    void aWorkbook() throws IOException {
        isUsed(file -> {
            try (HSSFWorkbook book = new HSSFWorkbook();
                    OutputStream out = Files.newOutputStream(file)) {
                Sheet sheet = book.createSheet("Sheet1");
                sheet.createRow(0).createCell(0).setCellValue(TITLE);
                for (List<String> cells : table) {
                    Row row = sheet.createRow(sheet.getLastRowNum() + 1);
                    cells.forEach(cell -> row.createCell(Math.max(0, row.getLastCellNum())).setCellValue(cell));
                }
                book.write(out);
            }
        });
    }

    @Test
    void aPageThatIsNamedAsAWorkbook() throws IOException {
        isUsed(file -> {
            StringBuilder html = new StringBuilder(
                    "<html><head><meta charset=\"utf-8\"></head><body><table><tr><td colspan=12>")
                            .append(TITLE).append("</td></tr>");
            for (List<String> row : table) {
                html.append("<tr><td>").append(String.join("</td><td>", row)).append("</td></tr>\r\n");
            }
            Files.writeString(file, html.append("</table></body></html>"));
        });
    }

    @Test
    void textWithTabsThatIsNamedAsAWorkbook() throws IOException {
        isUsed(file -> {
            StringBuilder text = new StringBuilder();
            table.forEach(row -> text.append(String.join("\t", row)).append("\t\r\n"));
            Files.write(file, text.toString().getBytes(Charset.forName("GB18030")));
        });
    }

    /** Writes the table to a file. */
    @FunctionalInterface
    private interface Writer {

        void write(Path file) throws IOException;
    }
}
