package org.laurea.degree.internal.descriptor;

import java.util.List;
import java.util.Set;

import org.eclipse.jdt.annotation.Nullable;
import org.laurea.core.record.Field;
import org.laurea.core.record.Requirement;

/** One field of a structure as its file states it, with the requirement of each category as text. */
record FieldLine(List<String> cells, List<String> header) {

    private static final int NUMBER = 0;
    private static final int CODE = 1;
    private static final int ZH = 2;
    private static final int IDENTIFIER = 3;
    private static final int LENGTH = 4;
    private static final int TABLE = 5;
    private static final String ALTERNATIVE = " or ";

    String code() {
        return cells.get(CODE);
    }

    String zh() {
        return cells.get(ZH);
    }

    String identifier() {
        return cells.get(IDENTIFIER);
    }

    /** The field for a category, or {@code null} if the category does not have it. */
    @Nullable
    Field in(String category) {
        String requirement = cells.get(header.indexOf(category));
        if (requirement.isEmpty()) {
            return null;
        }
        String number = cells.get(NUMBER);
        String table = cells.get(TABLE);
        return new Field(number.isEmpty() ? 0 : Integer.parseInt(number), code(), zh(), identifier(),
                Integer.parseInt(cells.get(LENGTH)), table.isEmpty() ? null : table, requirement(requirement));
    }

    private static Requirement requirement(String text) {
        return switch (text) {
            case "R" -> new Requirement.Required();
            case "O" -> new Requirement.Optional();
            case "E" -> new Requirement.MustBeEmpty();
            case "T" -> new Requirement.ByThesisType();
            default -> conditional(text);
        };
    }

    /** {@code R if F is V, else O} or {@code R unless F is V or W}. */
    private static Requirement conditional(String text) {
        int comma = text.indexOf(", else O");
        String[] words = (comma < 0 ? text : text.substring(0, comma)).split(" ", 5);
        if (words.length < 5 || !"R".equals(words[0]) || !"is".equals(words[3])) {
            throw new IllegalArgumentException("not a requirement: " + text);
        }
        Set<String> values = Set.of(words[4].split(ALTERNATIVE));
        return switch (words[1]) {
            case "if" -> new Requirement.RequiredIf(words[2], values);
            case "unless" -> new Requirement.RequiredUnless(words[2], values);
            default -> throw new IllegalArgumentException("not a requirement: " + text);
        };
    }
}
