package org.laurea.degree.internal.descriptor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.laurea.core.record.Field;
import org.laurea.core.record.RecordType;
import org.laurea.core.record.Requirement;

class DegreeStructureTest {

    private final DegreeStructure structure = DegreeStructure.of("2024");

    @ParameterizedTest
    @ValueSource(strings = {"regular", "continuing", "selfstudy", "equivalent", "international", "minor", "dual"})
    void sevenCategoriesHaveTheOfficialFieldsInTheirOrder(String category) {
        RecordType type = structure.recordType(category);
        assertEquals(27, type.fields().size());
        for (int i = 0; i < 27; i++) {
            assertEquals(i + 1, type.field(i).number());
        }
        assertEquals("HXWRQ", type.dayField());
        assertTrue(type.foreign().containsAll(Set.of("LHPYDWM", "联合培养单位码")));
    }

    @Test
    void jointRecordsHaveThreeFieldsAndKnowTheOthers() {
        RecordType type = structure.recordType("joint");
        assertEquals(List.of("XWZSBH", "LHPYDWM", "LHPYDW"), type.fields().stream().map(Field::code).toList());
        assertEquals(null, type.dayField());
        assertTrue(type.foreign().containsAll(Set.of("XM", "姓名", "专业代码")));
        assertFalse(type.foreign().contains("XWZSBH"));
    }

    @Test
    void requirementsFollowTheCategory() {
        RecordType regular = structure.recordType("regular");
        assertEquals(new Requirement.RequiredIf("ZJLX", Set.of("中华人民共和国居民身份证")), requirement(regular, "MZ"));
        assertEquals(new Requirement.RequiredUnless("LWLX", Set.of("无", "涉密论文")), requirement(regular, "DSXM"));
        assertEquals(new Requirement.ByThesisType(), requirement(regular, "LWTM"));
        assertEquals(new Requirement.Required(), requirement(regular, "XM"));
        assertEquals(new Requirement.MustBeEmpty(), requirement(structure.recordType("international"), "MZ"));
        assertEquals(new Requirement.Optional(), requirement(structure.recordType("international"), "KSH"));
        assertEquals(new Requirement.MustBeEmpty(), requirement(structure.recordType("dual"), "ZYDM"));
    }

    private static Requirement requirement(RecordType type, String code) {
        return type.field(type.indexOf(code)).requirement();
    }

    @Test
    void otherHeadersAreKnown() {
        RecordType type = structure.recordType("regular");
        assertEquals("ZJHM", type.aliases().get("证件号码"));
        assertEquals("XWZSBH", type.aliases().get("CERTIFICATENUMBER"));
        assertTrue(type.retired().containsAll(Set.of("JYBH", "政治面貌", "照片", "备注", "XMPY", "学号")));
        assertFalse(type.retired().contains("XM"));
    }

    @Test
    void noHeaderMeansTwoThings() {
        for (String category : List.of("regular", "joint")) {
            RecordType type = structure.recordType(category);
            for (Field field : type.fields()) {
                for (String name : List.of(field.code(), field.zh())) {
                    assertFalse(type.retired().contains(name) || type.foreign().contains(name), name);
                    assertEquals(field.code(), type.aliases().getOrDefault(name, field.code()));
                }
            }
            assertTrue(type.aliases().keySet().stream().noneMatch(type.retired()::contains));
            assertTrue(type.aliases().keySet().stream().noneMatch(type.foreign()::contains));
        }
    }

    @Test
    void anotherVersionIsAnotherFile() {
        RecordType type = DegreeStructure.of("2025").recordType("regular");
        assertEquals("2025", type.version());
        assertEquals(-1, type.indexOf("MZ"));
        assertEquals(8, type.indexOf("PYDWM"));
        assertEquals(new Requirement.Required(), requirement(type, "XH"));
        assertFalse(type.retired().contains("学号"));
        assertTrue(type.retired().contains("备注"));
    }

    @Test
    void anUnknownVersionIsRefused() {
        assertThrows(IllegalArgumentException.class, () -> DegreeStructure.of("1999"));
    }
}
