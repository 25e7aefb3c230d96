package org.laurea.codes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.laurea.core.code.CodeTables;

class ShippedCodesTest {

    private final CodeTables tables = ShippedCodes.tables();

    @ParameterizedTest
    @CsvSource({ "undergrad_major, 883", "graduate_discipline_2022, 185", "degree_category, 166", "units, 3151",
            "ethnic_group, 57", "country_region, 249", "languages, 239", "admin_division, 3354", "province, 35",
            "holiday_cn, 678", "gender, 2", "id_document_type, 9", "thesis_type, 7", "topic_source, 14" })
    void everyTableHasTheRowsOfItsSource(String table, int rows) {
        assertEquals(rows, tables.table(table).entries().size());
    }

    @Test
    void unitsAreFoundByPresentAndFormerName() {
        assertEquals("10001", tables.table("units").byName("北京大学", 0).orElseThrow().code());
        assertTrue(tables.table("units").byCode("14430", 0).orElseThrow().isNamed("中国科学院研究生院"));
        assertEquals("80001", tables.table("units").byName("中国科学院研究生院", 0).orElseThrow().code());
    }

    @Test
    void nearestNameOfATypoIsTheName() {
        assertEquals("北京大学", tables.table("units").nearestNames("北京大雪", 3).get(0).name());
    }
}
