package org.laurea.validation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RecordTypesTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"all|joint|true", "all but minor, dual, joint|joint|false",
            "all but minor, dual, joint|regular|true", "minor|minor|true", "minor|dual|false",
            "regular, continuing|continuing|true", "XWLBM 4xx|minor|true", "XWLBM 4xx, all but dual, joint|dual|false",
            "XWLBM 4xx, all but dual, joint|regular|true"})
    void readsTheColumnOfRulesCsv(String column, String type, boolean contained) {
        assertEquals(contained, RecordTypes.of(column).contains(type));
    }
}
