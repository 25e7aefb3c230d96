package org.laurea.degree.internal.register;

import java.util.HashMap;
import java.util.Map;
import java.util.NavigableSet;
import java.util.TreeSet;

import org.eclipse.jdt.annotation.Nullable;
import org.laurea.degree.register.RegisterTable;

/** Which degrees a unit may award: by unit and degree category, the beginnings of the major codes. */
final class Authorizations {

    private final Map<String, Map<String, NavigableSet<String>>> byUnit = new HashMap<>();

    Authorizations(RegisterTable table) {
        for (int row = 0; row < table.size(); row++) {
            byUnit.computeIfAbsent(table.text(row, "XWSYDWM"), unit -> new HashMap<>())
                    .computeIfAbsent(table.text(row, "XWLBM"), category -> new TreeSet<>())
                    .add(table.text(row, "ZYDM"));
        }
        byUnit.values().forEach(categories -> categories.replaceAll((category, all) -> shortest(all)));
    }

    /** Leaves out what another entry begins, so that the entry that begins a code is the greatest one not after it. */
    private static NavigableSet<String> shortest(NavigableSet<String> all) {
        NavigableSet<String> shortest = new TreeSet<>();
        for (String one : all) {
            if (shortest.isEmpty() || !one.startsWith(shortest.last())) {
                shortest.add(one);
            }
        }
        return shortest;
    }

    /** Whether a unit may award a degree category in any major. */
    boolean allow(String unit, String category) {
        return majors(unit, category) != null;
    }

    /** Whether a unit may award a degree category in a major. */
    boolean allow(String unit, String category, String major) {
        NavigableSet<String> majors = majors(unit, category);
        String nearest = majors == null ? null : majors.floor(major);
        return nearest != null && major.startsWith(nearest);
    }

    private @Nullable NavigableSet<String> majors(String unit, String category) {
        Map<String, NavigableSet<String>> categories = byUnit.get(unit);
        return categories == null ? null : categories.get(category);
    }
}
