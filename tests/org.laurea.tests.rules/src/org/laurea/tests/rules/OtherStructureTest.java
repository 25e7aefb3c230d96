package org.laurea.tests.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.eclipse.jdt.annotation.Nullable;
import org.junit.jupiter.api.Test;
import org.laurea.core.record.Field;
import org.laurea.core.record.RecordType;
import org.laurea.core.record.Requirement;
import org.laurea.core.row.Columns;
import org.laurea.core.row.Row;
import org.laurea.core.text.InputException;
import org.laurea.degree.DegreeCategory;
import org.laurea.validation.CheckOptions;

/** Records of another structure, without ethnic group and with a student number, are checked by the same rules. */
class OtherStructureTest {

    private final Bench bench = new Bench();
    private final Map<String, String> base = ExampleFile.lines("base.csv").get(0);

    @Test
    void rulesOnAbsentFieldsDropOutAndNewFieldsAreChecked() throws InputException {
        assertEquals(List.of("REQ-01 XH"), found(""));
        assertEquals(List.of(), found("20201234"));
        assertEquals(List.of("LEN-01 XH"), found("12345678901234567890123456789012345678901"));
    }

    private List<String> found(String studentNumber) throws InputException {
        DegreeCategory category = bench.categories().get("regular");
        RecordType type = without("MZ", category.recordType());
        @Nullable
        String[] cells = new String[type.fields().size()];
        int[] columns = new int[cells.length];
        for (int i = 0; i < cells.length; i++) {
            columns[i] = i;
            cells[i] = base.getOrDefault(type.field(i).code(), studentNumber);
        }
        List<String> found = new ArrayList<>();
        bench.checks().plan(category, type, CheckOptions.plain())
                .check(sink -> sink.accept(new Row(2, cells, null)), new Columns(1, columns), List.of())
                .forEach(finding -> found.add(finding.rule().code() + " " + finding.field()));
        return found;
    }

    private static RecordType without(String code, RecordType present) {
        List<Field> fields = new ArrayList<>(present.fields());
        fields.removeIf(field -> field.code().equals(code));
        fields.add(new Field(9, "XH", "学号", "studentNumber", 40, null, new Requirement.Required()));
        return new RecordType(present.id(), "2025", fields, present.dayField(), present.aliases(), present.retired(),
                present.foreign());
    }
}
