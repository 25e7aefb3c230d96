package org.laurea.codes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.laurea.core.code.CodeTable;
import org.laurea.core.code.CodeTables;
import org.laurea.core.text.InputException;
import org.laurea.core.text.Language;

class CodeTableImportTest {

    @TempDir
    private Path temp;
    private Path folder;
    private CodeTableImport imports;

    @BeforeEach
    void start() {
        folder = temp.resolve("data/codes");
        imports = ShippedCodes.importInto(folder);
    }

    @Test
    void rowsAreAddedToATableAndOverruleByCode() throws Exception {
        Path file = file("units.csv", "code,name,former_name\n99999,某新大学,某旧学院|某老学院\n10001,北大\n");
        ImportResult result = imports.importFile(file, null, ImportMode.ADD);
        assertEquals(new ImportResult("units", ImportMode.ADD, 2, folder.resolve("units.add.csv")), result);
        CodeTable units = tables().table("units");
        assertEquals(3152, units.entries().size());
        assertEquals("99999", units.byName("某老学院", 0).orElseThrow().code());
        assertEquals("北大", units.byCode("10001", 0).orElseThrow().name());
        assertTrue(units.byName("北京大学", 0).isEmpty());
        assertTrue(units.byCode("14430", 0).orElseThrow().isNamed("中国科学院研究生院"));
        assertEquals(TableOrigin.EXTENDED, ShippedCodes.catalogue(folder).info("units").origin());
        assertEquals(TableOrigin.SHIPPED, ShippedCodes.catalogue(folder).info("gender").origin());
    }

    @Test
    void aSecondAdditionKeepsTheFirst() throws Exception {
        imports.importFile(file("units.csv", "code,name\n99998,甲\n99999,乙\n"), null, ImportMode.ADD);
        imports.importFile(file("more.csv", "名称,代码,city\n丙,99999,某市\n"), "units", ImportMode.ADD);
        CodeTable units = tables().table("units");
        assertEquals("甲", units.byCode("99998", 0).orElseThrow().name());
        assertEquals("丙", units.byCode("99999", 0).orElseThrow().name());
        assertEquals("某市", units.byCode("99999", 0).orElseThrow().attribute("city"));
        assertEquals(3153, units.entries().size());
    }

    @Test
    void aTableIsReplacedAsAWholeAndLaterAdditionsGoToTheReplacement() throws Exception {
        imports.importFile(file("gender.csv", "code,name\n9,未说明\n"), null, ImportMode.ADD);
        imports.importFile(file("gender.csv", "code,name\n1,男性\n"), null, ImportMode.REPLACE);
        assertEquals(1, tables().table("gender").entries().size());
        imports.importFile(file("gender.csv", "code,name\n2,女性\n"), null, ImportMode.ADD);
        assertEquals(List.of("男性", "女性"),
                tables().table("gender").entries().stream().map(entry -> entry.name()).toList());
        assertTrue(tables().table("gender").isComplete());
        assertEquals(List.of("gender.csv"), names());
        assertEquals(TableOrigin.REPLACED, ShippedCodes.catalogue(folder).info("gender").origin());
    }

    @Test
    void versionAndHashTellOfLocalTablesUntilTheyAreGone() throws Exception {
        String shipped = ShippedCodes.tables().sha256();
        assertEquals(shipped, tables().sha256());
        imports.importFile(file("gender.csv", "code,name\n9,未说明\n"), null, ImportMode.ADD);
        assertEquals("2026.1+local", tables().version());
        assertNotEquals(shipped, tables().sha256());
        assertTrue(imports.restore("gender"));
        assertFalse(imports.restore("gender"));
        assertEquals("2026.1", tables().version());
        assertEquals(shipped, tables().sha256());
        assertThrows(InputException.class, () -> imports.restore("../gender"));
    }

    @Test
    void datedRowsHoldOnTheirDays() throws Exception {
        imports.importFile(file("undergrad_major.csv", """
                code,name,former_code,valid_from,valid_to
                990101,旧名,,,20260831
                990101,新名,990001,20260901,
                990102,仅今年,,20260101,20261231
                """), null, ImportMode.ADD);
        CodeTable majors = tables().table("undergrad_major");
        assertTrue(majors.isDated());
        assertEquals("旧名", majors.byCode("990101", 20260831).orElseThrow().name());
        assertEquals("新名", majors.byCode("990101", 20260901).orElseThrow().name());
        assertTrue(majors.byCode("990101", 0).isPresent());
        assertTrue(majors.byName("旧名", 20260901).isEmpty());
        assertTrue(majors.byCode("990102", 20270101).isEmpty());
        assertTrue(majors.byCode("990001", 20260831).isEmpty());
        assertEquals("哲学", majors.byCode("010101", 20260901).orElseThrow().name());
        assertEquals(886, majors.entries().size());
    }

    @ParameterizedTest
    @CsvSource({"GB18030", "UTF-8", "UTF-16"})
    void encodingsOfSpreadsheetsAreUnderstood(String charset) throws Exception {
        Path file = temp.resolve("units.csv");
        Files.write(file, "代码;名称;曾用名\r\n99999;㐂镕大学;\r\n".getBytes(Charset.forName(charset)));
        imports.importFile(file, null, ImportMode.ADD);
        assertEquals("㐂镕大学", tables().table("units").byCode("99999", 0).orElseThrow().name());
    }

    @Test
    void aFileMayBearTheNameOfAShippedFile() throws Exception {
        ImportResult result = imports.importFile(file("HEI_unit.CSV", "code,name\n99999,甲\n"), null, ImportMode.ADD);
        assertEquals("units", result.table());
    }

    @Test
    void countriesKeepTheirColumns() throws Exception {
        imports.importFile(file("c.csv", "code,name,alpha3,numeric,alias\nXK,科索沃,XKX,983,科索沃地区\n"),
                "country_region", ImportMode.ADD);
        CodeTable countries = tables().table("country_region");
        assertEquals("XK", countries.byCode("983", 0).orElseThrow().attribute("alpha2"));
        assertEquals("XK", countries.byName("科索沃地区", 0).orElseThrow().code());
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {"code,name\\n1,;import.cell.empty", "code,name\\n,a;row 2",
            "code\\n1;\"name\"",
            "name\\n1;\"code\"", "code,name;no data", "'';\"code\"", "code,name,name\\n1,a,b;twice",
            "code,name\\n1,a,b;Row 2 has 3 cells", "code,name\\n1,a\\n\\n1,b;Code 1 in row 4 stands in row 2",
            "code,name\\n1,=1+1;formula", "code,name\\n1,\"a\\nb\";line break", "code,name\\n1,\"a;Quotation",
            "code,name,valid_from\\n1,a,20260230;20260230", "code,name,valid_to\\n1,a,2026-1-1;CCYYMMDD",
            "code,name,valid_from,valid_to\\n1,a,20260102,20260101;ends before",
            "code,name,valid_from,valid_to\\n1,a,,20260131\\n1,b,20260131,;Code 1 in row 3 stands in row 2"})
    void aBadFileIsRefusedWithRowAndReasonAndChangesNothing(String content, String reason) throws Exception {
        imports.importFile(file("gender.csv", "code,name\n9,未说明\n"), null, ImportMode.ADD);
        Path file = file("gender.csv", content.replace("\\n", "\n"));
        InputException refused = assertThrows(InputException.class,
                () -> imports.importFile(file, null, ImportMode.REPLACE));
        String expected = reason.startsWith("import.") ? "is empty in row 2" : reason;
        assertTrue(refused.text().in(Language.EN).contains(expected), refused.text().in(Language.EN));
        assertFalse(refused.text().in(Language.ZH).isBlank());
        assertEquals(List.of("gender.add.csv"), names());
        assertEquals(3, tables().table("gender").entries().size());
    }

    @Test
    void filesThatAreNoTextOrNoTableAreRefused() throws Exception {
        Path bytes = temp.resolve("units.csv");
        Files.write(bytes, new byte[] {'c', (byte) 0xFF, (byte) 0xFF});
        assertThrows(InputException.class, () -> imports.importFile(bytes, null, ImportMode.ADD));
        assertThrows(InputException.class,
                () -> imports.importFile(temp.resolve("gender.csv"), null, ImportMode.ADD));
        Path named = file("other.csv", "code,name\n1,a\n");
        InputException unnamed = assertThrows(InputException.class,
                () -> imports.importFile(named, null, ImportMode.ADD));
        assertTrue(unnamed.text().in(Language.EN).contains("undergrad_major"));
        assertThrows(InputException.class, () -> imports.importFile(named, "none", ImportMode.ADD));
        assertFalse(Files.exists(folder));
    }

    private CodeTables tables() {
        return ShippedCodes.tables(folder);
    }

    private List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    private Path file(String name, String content) throws IOException {
        return Files.writeString(temp.resolve(name), content, StandardCharsets.UTF_8);
    }
}
