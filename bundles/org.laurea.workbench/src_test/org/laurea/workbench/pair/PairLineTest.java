package org.laurea.workbench.pair;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.laurea.core.store.StoredField;
import org.laurea.core.store.StoredType;
import org.laurea.core.text.Language;

class PairLineTest {

    private static final StoredType MINE = type("XM", "ZYMC", "ZJHM");
    private static final StoredType THEIRS = type("ZJHM", "XM", "ZYMC");

    @Test
    void fieldsAreMatchedByTheirCodesAndMarkedWhereTheyShouldBeEqual() {
        Partner partner = new Partner(THEIRS, List.of("2", "王芳", "数学"), "");
        assertEquals(List.of(new PairLine("XM", "王芳", "王芳", false), new PairLine("ZYMC", "法学", "数学", false),
                new PairLine("ZJHM", "1", "2", true)),
                PairLine.of(MINE, List.of("王芳", "法学", "1"), partner, Set.of("ZYMC"), Language.ZH));
    }

    @Test
    void aFieldThatThePartnerLacksIsEmptyThere() {
        Partner partner = new Partner(type("XM"), List.of("王芳"), "");
        assertEquals("", PairLine.of(MINE, List.of("王芳", "法学", "1"), partner, Set.of(), Language.ZH).get(1).theirs());
    }

    @Test
    void fieldsAreCalledInTheLanguageOfTheReader() {
        StoredType type = new StoredType("x", "1", "", "", List.of(new StoredField("ZJHM", "证件号码", "idNumber")));
        Partner partner = new Partner(type, List.of("1"), "");
        assertEquals("ID number", PairLine.of(type, List.of("1"), partner, Set.of(), Language.EN).get(0).title());
    }

    private static StoredType type(String... codes) {
        return new StoredType("x", "1", "", "", List.of(codes).stream()
                .map(code -> new StoredField(code, code, code)).toList());
    }
}
