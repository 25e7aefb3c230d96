package org.laurea.codes.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FinderTest {

    private final Tables tables = new Tables(null);

    @ParameterizedTest
    @CsvSource({"units, 10001, 10001", "units, 北京大学, 10001", "units, bjdx, 10001", "units, beijingdaxue, 10001",
            "units, Beijing Daxue, 10001", "units, 中共中央党校, 80000", "units, xmdx, 10384", "units, chongqingda, 10611",
            "units, 南师大, 10319", "undergrad_major, 083201tk, 140001TK", "undergrad_major, 080901, 080901",
            "country_region, united states, US", "country_region, CHN, CN", "country_region, lusenbao, LU",
            "ethnic_group, uygur, 05", "gender, nv, 2", "gender, nyu, 2", "degree_category, 工学学士学位, 408"})
    void theFirstIsWhatWasMeant(String table, String text, String code) {
        assertEquals(code, tables.table(table).find(text, 5).get(0).code());
    }

    @Test
    void givesNoMoreThanAskedForAndNothingForNothing() {
        assertEquals(7, tables.table("units").find("大学", 7).size());
        assertEquals(List.of(), tables.table("units").find(" ", 7));
        assertEquals(List.of(), tables.table("units").find("no such unit", 7));
        assertEquals(List.of(), tables.table("units").find("大学", 0));
    }

    @Test
    void namesThatBeginWithTheTextComeBeforeThoseThatHoldIt() {
        List<String> names = tables.table("units").find("交通大学", 50).stream().map(entry -> entry.name()).toList();
        assertTrue(names.contains("上海交通大学"));
        assertTrue(tables.table("units").find("上海", 1).get(0).name().startsWith("上海"));
    }
}
