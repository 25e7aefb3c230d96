package org.laurea.validation.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.Set;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.laurea.core.record.RecordType;

class ReadAlternativesTest {

    private static final RecordType MINOR = new RecordType("minor", "1", ToyRules.TYPE.fields(), null, Map.of(),
            Set.of(), Set.of());

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"AA|[[0]]", "AA; BB|[[0], [1]]", "AA BB; CC|[[0, 1], [2]]",
            "AA BB (CC is looked at and does not silence)|[[0, 1]]", "AA (minor: AA BB CC)|[[0, 1, 2]]",
            "AA (dual: BB)|[[0]]", "AA and one field at a time|[[0]]", "AA XX; BB|[[1]]"})
    void readsTheColumnOfRulesCsv(String reads, String expected) {
        assertEquals(expected, ReadAlternatives.of(reads, MINOR).fields().toString());
    }

    @ParameterizedTest
    @CsvSource({"any,true", "any; AA BB,true", "AA,false"})
    void anyIsToldApart(String reads, boolean any) {
        assertEquals(any, ReadAlternatives.of(reads, MINOR).any());
        assertEquals(List.of(), ReadAlternatives.of("any", MINOR).fields());
    }
}
