package org.laurea.workbench.internal.form;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.eclipse.jdt.annotation.Nullable;
import org.laurea.core.record.Field;
import org.laurea.core.record.RecordType;
import org.laurea.core.store.StoredField;
import org.laurea.core.store.StoredType;
import org.laurea.workbench.internal.part.DataLines;

/**
 * The form of a record type: every field of the type in the official order. Groups and pairs stand in {@code layout.csv}; a field
 * that is not there goes to the last group.
 */
final class FormPlan {

    private static final String OTHER = "other";

    private FormPlan() {}

    static List<FieldPlace> of(StoredType type, @Nullable RecordType described) {
        Map<String, String[]> layout = DataLines.byFirstCell(FormPlan.class, "layout.csv");
        List<String> codes = type.fields().stream().map(StoredField::code).toList();
        List<FieldPlace> places = new ArrayList<>();
        for (StoredField stored : type.fields()) {
            Field field = field(described, stored.code());
            String[] line = layout.get(stored.code());
            String group = line == null ? OTHER : line[1];
            FieldKind kind = line == null ? usualKind(field) : FieldKind.valueOf(line[2].toUpperCase(Locale.ROOT));
            int partner = line == null ? -1 : codes.indexOf(line[3]);
            places.add(new FieldPlace(places.size(), stored, field, group, kind, partner));
        }
        return List.copyOf(places);
    }

    private static @Nullable Field field(@Nullable RecordType described, String code) {
        int index = described == null ? -1 : described.indexOf(code);
        return described == null || index < 0 ? null : described.field(index);
    }

    private static FieldKind usualKind(@Nullable Field field) {
        if (field == null || field.table() == null) {
            return FieldKind.TEXT;
        }
        return field.identifier().endsWith("Code") ? FieldKind.CODE : FieldKind.NAME;
    }

    /** The groups of a form in the order of their first fields. */
    static List<String> groups(List<FieldPlace> places) {
        return Arrays.asList(places.stream().map(FieldPlace::group).distinct().toArray(String[]::new));
    }
}
