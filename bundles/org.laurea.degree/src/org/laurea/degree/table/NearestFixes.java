package org.laurea.degree.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

import org.laurea.validation.Fix;

/** The fixes offered for a value that is in no table, found once for each distinct value. */
public final class NearestFixes {

    /** How many entries are offered. */
    public static final int MOST = 3;
    private static final int REMEMBERED = 10_000;

    private final Function<String, List<String>> nearest;
    private final Function<String, Fix> fix;
    private final Map<String, List<Fix>> known = new ConcurrentHashMap<>();

    /**
     * @param nearest finds the values nearest to a value, best first
     * @param fix makes the fix that sets a value
     */
    public NearestFixes(Function<String, List<String>> nearest, Function<String, Fix> fix) {
        this.nearest = nearest;
        this.fix = fix;
    }

    /** The fixes for a value, the best first. */
    public List<Fix> of(String value) {
        List<Fix> fixes = known.get(value);
        if (fixes == null) {
            fixes = make(value);
            if (known.size() < REMEMBERED) {
                known.put(value, fixes);
            }
        }
        return fixes;
    }

    private List<Fix> make(String value) {
        List<Fix> fixes = new ArrayList<>();
        for (String offered : nearest.apply(value)) {
            if (!offered.equals(value)) {
                fixes.add(fix.apply(offered));
            }
        }
        return List.copyOf(fixes);
    }
}
