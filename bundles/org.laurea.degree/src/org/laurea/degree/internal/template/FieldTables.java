package org.laurea.degree.internal.template;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.laurea.core.code.CodeEntry;
import org.laurea.core.record.Field;
import org.laurea.core.record.Requirement;
import org.laurea.degree.DegreeLevel;

/**
 * The code tables that the fields of a category take their values from.
 *
 * @param levels the levels that the category has
 */
public record FieldTables(Set<DegreeLevel> levels) {

    private static final String MAJORS = "majors";

    /** The ids of the tables of a field; none for a field that is free or has to be empty. */
    public List<String> of(Field field) {
        String table = field.table();
        if (table == null || field.requirement() instanceof Requirement.MustBeEmpty) {
            return List.of();
        }
        if (!MAJORS.equals(table)) {
            return List.of(table);
        }
        List<String> majors = new ArrayList<>(2);
        if (levels.contains(DegreeLevel.BACHELOR)) {
            majors.add("undergrad_major");
        }
        if (levels.contains(DegreeLevel.MASTER) || levels.contains(DegreeLevel.DOCTOR)) {
            majors.add("graduate_discipline_2022");
        }
        return majors;
    }

    /** Whether an entry is for a level that the category has. */
    public boolean allows(Field field, CodeEntry entry) {
        String digit = entry.attribute("level_digit");
        if (!digit.isEmpty()) {
            return DegreeLevel.ofCategoryCode(digit).filter(levels::contains).isPresent();
        }
        String named = entry.attribute("levels");
        return named.isEmpty() || levels.stream().anyMatch(level -> named.contains(name(level)));
    }

    private static String name(DegreeLevel level) {
        return switch (level) {
            case BACHELOR -> "\u5B66\u58EB";
            case MASTER -> "\u7855\u58EB";
            case DOCTOR -> "\u535A\u58EB";
        };
    }
}
