package org.laurea.degree.table;

import java.util.HashMap;
import java.util.Map;

import org.laurea.core.code.CodeEntry;
import org.laurea.core.code.CodeTables;

/** The level of a row, which is the first character of its category code: 2 doctor, 3 master, 4 bachelor. */
public final class Levels {

    /** What stands for no level. */
    public static final char NONE = 0;

    private Levels() {}

    /** The digit of the level that a category code begins with, or {@link #NONE}. */
    public static char of(String categoryCode) {
        char digit = categoryCode.isEmpty() ? NONE : categoryCode.charAt(0);
        return digit >= '2' && digit <= '4' ? digit : NONE;
    }

    /** Whether a category code is that of a bachelor. */
    public static boolean isBachelor(String categoryCode) {
        return of(categoryCode) == '4';
    }

    /** The name of each level as the tables write it, by its digit. */
    public static Map<Character, String> names(CodeTables codes) {
        Map<Character, String> names = new HashMap<>();
        for (CodeEntry category : codes.table("degree_category").entries()) {
            names.putIfAbsent(of(category.code()), category.attribute("level"));
        }
        return names;
    }
}
