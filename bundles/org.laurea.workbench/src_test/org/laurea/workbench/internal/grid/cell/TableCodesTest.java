package org.laurea.workbench.internal.grid.cell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.jdt.annotation.Nullable;
import org.junit.jupiter.api.Test;
import org.laurea.codes.ShippedCodes;
import org.laurea.core.record.Field;
import org.laurea.core.record.RecordType;
import org.laurea.core.record.Requirement;
import org.laurea.workbench.internal.grid.table.Completions.Completion;

class TableCodesTest {

    private static final int CODE = 0;
    private static final int NAME = 1;
    private static final int GENDER = 2;
    private static final int TITLE = 3;

    private final TableCodes codes = new TableCodes(
            new RecordType("regular", "2024", List.of(field("ZYDM", "majorCode", "majors"),
                    field("ZYMC", "majorName", "majors"), field("XB", "gender", "gender"),
                    field("LWTM", "thesisTitle", null)), null, Map.of(), Set.of(), Set.of()),
            ShippedCodes.tables());

    @Test
    void aCodeBringsItsNameAndANameItsCode() {
        assertEquals(Map.of(NAME, "软件工程"), codes.partners(0, CODE, "080902"));
        assertEquals(Map.of(CODE, "080902"), codes.partners(0, NAME, "软件工程"));
    }

    @Test
    void whatIsInNoTableBringsNothing() {
        assertEquals(Map.of(), codes.partners(0, CODE, "999999"));
        assertEquals(Map.of(), codes.partners(0, CODE, ""));
        assertEquals(Map.of(), codes.partners(0, GENDER, "女"));
    }

    @Test
    void aFieldGetsItsOwnHalfOfWhatWasMeant() {
        assertTrue(codes.find(0, CODE, "080902").contains(new Completion("080902", "080902  软件工程")));
        assertTrue(codes.find(0, NAME, "080902").contains(new Completion("软件工程", "080902  软件工程")));
        assertTrue(codes.find(0, NAME, "rjgc").stream().anyMatch(one -> one.value().equals("软件工程")));
    }

    @Test
    void fieldsWithoutATableOfferNothing() {
        assertTrue(codes.has(GENDER));
        assertFalse(codes.has(TITLE));
        assertEquals(List.of(), codes.find(0, TITLE, "x"));
    }

    private static Field field(String code, String identifier, @Nullable String table) {
        return new Field(1, code, code, identifier, 60, table, new Requirement.Optional());
    }
}
