package org.laurea.codes;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.laurea.core.code.CodeEntry;
import org.laurea.core.code.CodeTable;
import org.laurea.core.code.CodeTables;

class ShippedCodesTest {

    private final CodeTables tables = ShippedCodes.tables();

    static Iterable<String> ids() {
        return ShippedCodes.tables().ids();
    }

    @ParameterizedTest
    @CsvSource({"undergrad_major, 883", "graduate_discipline_2022, 185", "degree_category, 166", "units, 3151",
            "ethnic_group, 57", "country_region, 249", "languages, 239", "admin_division, 3354", "province, 35",
            "holiday_cn, 678", "gender, 2", "id_document_type, 9", "thesis_type, 7", "topic_source, 14"})
    void everyTableHasTheRowsOfItsSource(String table, int rows) {
        assertEquals(rows, tables.table(table).entries().size());
    }

    @Test
    void thereAreNoOtherTables() {
        assertEquals(14, tables.ids().size());
        assertThrows(IllegalArgumentException.class, () -> tables.table("unit"));
    }

    @ParameterizedTest
    @MethodSource("ids")
    void everyEntryIsFoundByItsCodesAndNames(String id) {
        CodeTable table = tables.table(id);
        for (CodeEntry entry : table.entries()) {
            CodeEntry byName = table.byName(entry.name(), 0).orElseThrow();
            assertEquals(entry.name(), byName.name());
            for (String former : entry.formerNames()) {
                assertTrue(table.byName(former, 0).orElseThrow().isNamed(former), former);
            }
            for (String alias : entry.aliases()) {
                assertTrue(table.byName(alias, 0).orElseThrow().isNamed(alias), alias);
            }
            for (String former : entry.formerCodes()) {
                assertSame(entry, table.byCode(former, 0).orElseThrow());
            }
            assertEquals(entry.code(), table.byCode(entry.code(), 0).orElseThrow().code());
        }
        assertFalse(table.isDated());
        assertTrue(table.byCode("", 0).isEmpty());
        assertTrue(table.byName("", 0).isEmpty());
    }

    @Test
    void codesAreUniqueWhereverTheSourceSaysSo() {
        for (String id : tables.ids()) {
            Set<String> codes = new HashSet<>();
            boolean divisions = "admin_division".equals(id);
            for (CodeEntry entry : tables.table(id).entries()) {
                assertTrue(codes.add(entry.code()) || divisions, entry.code());
            }
        }
    }

    @Test
    void unitsOfBothFilesAreOneTableAndTwoOfThemStandOnce() {
        CodeTable units = tables.table("units");
        CodeEntry academy = units.byCode("14430", 0).orElseThrow();
        assertTrue(academy.isNamed("中国科学院研究生院"));
        assertEquals("4111014430", academy.attribute("moe_id"));
        assertEquals("中国科学院研究生院", academy.attribute("former_name"));
        assertTrue(units.byCode("14596", 0).orElseThrow().isNamed("中国社会科学院研究生院"));
        assertEquals("80001", units.byName("中国科学院研究生院", 0).orElseThrow().code());
        assertEquals("80000", units.byName("中共中央党校", 0).orElseThrow().code());
        assertEquals("10001", units.byName("北京大学", 20260601).orElseThrow().code());
    }

    @ParameterizedTest
    @CsvSource({"汉语, 211", "中文, zh", "汉语（中文）, 211", "藏语, bo", "英语, en"})
    void languagesOfBothStandardsAreAccepted(String name, String code) {
        assertEquals(code, tables.table("languages").byName(name, 0).orElseThrow().code());
    }

    @ParameterizedTest
    @ValueSource(strings = {"CN", "CHN", "156"})
    void countriesHaveThreeCodes(String code) {
        CodeEntry china = tables.table("country_region").byCode(code, 0).orElseThrow();
        assertAll(() -> assertEquals("CN", china.code()), () -> assertEquals("CN", china.attribute("alpha2")),
                () -> assertTrue(china.isNamed("中华人民共和国")));
    }

    @ParameterizedTest
    @CsvSource({"中国香港, HK", "香港特别行政区, HK", "中国澳门, MO", "台湾地区, TW", "台湾省, TW", "中国台湾, TW",
            "大韩民国, KR", "波黑, BA", "刚果(金), CD", "刚果（布）, CG"})
    void regionsAreKnownByTheirAliases(String name, String code) {
        assertEquals(code, tables.table("country_region").byName(name, 0).orElseThrow().code());
    }

    @Test
    void formerMajorCodeIsThePresentRow() {
        CodeEntry major = tables.table("undergrad_major").byCode("083201TK", 20240701).orElseThrow();
        assertEquals("140001TK", major.code());
        assertEquals("未来机器人", major.name());
    }

    @Test
    void fullNameOfADegreeCategoryIsAnAlias() {
        CodeEntry engineering = tables.table("degree_category").byCode("408", 0).orElseThrow();
        assertEquals("工学学士", engineering.name());
        assertTrue(engineering.isNamed("工学学士学位"));
        assertEquals("408", tables.table("degree_category").byName("工学学士学位", 0).orElseThrow().code());
    }

    @Test
    void documentTypesHaveNoCodeButTheirName() {
        CodeEntry passport = tables.table("id_document_type").byName("护照", 0).orElseThrow();
        assertEquals("护照", passport.code());
        assertTrue(tables.table("id_document_type").byCode("7", 0).isEmpty());
    }

    @Test
    void onlyTheOfficialTablesAreComplete() {
        Set<String> complete = new HashSet<>();
        for (String id : tables.ids()) {
            if (tables.table(id).isComplete()) {
                complete.add(id);
            }
        }
        assertEquals(Set.of("gender", "ethnic_group", "id_document_type", "thesis_type", "topic_source"), complete);
    }

    @Test
    void attributesAreTheColumnsOfTheFile() {
        CodeEntry major = tables.table("undergrad_major").byCode("010103K", 0).orElseThrow();
        assertEquals("哲学类", major.attribute("class_name"));
        assertEquals("", major.attribute("no such column"));
        assertEquals(9, major.attributes().size());
        assertThrows(UnsupportedOperationException.class, () -> major.attributes().put("code", ""));
        CodeEntry school = tables.table("units").byCode("80000", 0).orElseThrow();
        assertEquals("general knowledge + read_file id 18773800908/18193902174 (graduate-unit code dump, c.2005)",
                school.attribute("source"));
    }
}
