package org.laurea.exchange.internal.rework;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.laurea.core.text.Language;
import org.laurea.exchange.FileForm;
import org.laurea.exchange.OwnColumns;
import org.laurea.exchange.RowExtract;

class RowExtractTest {

    @TempDir
    Path folder;

    private final ClerksWorkbook clerk = new ClerksWorkbook(Path.of("x"), FileForm.XLSX);

    @Test
    void rejectedRowsKeepTheirCellsAndSayWhy() throws Exception {
        Path out = folder.resolve("reject.xlsx");
        assertEquals(3, RowExtract.rejected(clerk.layout(), AnnotatedReturnTest.findings(), Language.ZH, out));
        List<List<String>> rows = ClerksWorkbook.texts(out, ClerksWorkbook.SHEET);
        assertEquals(List.of("姓名", "出生日期", "身份证件号码", OwnColumns.ORIGINAL_ROW, OwnColumns.REASON), rows.get(0));
        assertEquals(List.of("张三", "1990-03-07", "110105199003070013", "2", "出生日期: 格式应为CCYYMMDD"), rows.get(1));
        assertEquals(4, rows.size());
    }

    @Test
    void splitGivesEachKeyItsRows() throws Exception {
        Map<String, Integer> counts = RowExtract.split(clerk.layout(), row -> row.text(1).isEmpty() ? "none" : "day",
                key -> folder.resolve(key + ".xlsx"));
        assertEquals(Map.of("day", 2, "none", 1), counts);
        assertEquals(List.of(List.of("姓名", "出生日期", "身份证件号码"), List.of("李四", "", "x")),
                ClerksWorkbook.texts(folder.resolve("none.xlsx"), ClerksWorkbook.SHEET));
        try (Stream<Path> files = Files.list(folder)) {
            assertEquals(List.of("day.xlsx", "none.xlsx"),
                    List.copyOf(new TreeSet<>(files.map(file -> file.getFileName().toString()).toList())));
        }
    }
}
