package org.laurea.degree.internal.sample.mistake;

import java.util.function.Consumer;

import org.laurea.degree.internal.sample.clean.Wish;

/**
 * Plants mistakes against one rule.
 *
 * @param rule the code of the rule
 * @param wish what the records have to be
 * @param sameLevel whether they have to be of the level of the earlier record
 * @param body makes the mistake and says which findings it causes
 */
public record Planter(String rule, Wish wish, boolean sameLevel, Consumer<Planting> body) {

    /** The rule on empty rows: its mistake is a gap above the records, which stay clean. */
    public static final String EMPTY_ROW = "ROW-01";

    /** A planter that treats each record of a person alike. */
    static Planter each(String rule, Wish wish, Consumer<Spot> body) {
        return new Planter(rule, wish, false, planting -> forEach(planting, body));
    }

    /** A planter that repeats something of an earlier record of the same level. */
    static Planter repeat(String rule, Consumer<Spot> body) {
        return new Planter(rule, Wish.ANY, true, planting -> forEach(planting, body));
    }

    /** A planter that treats the records of a person together. */
    static Planter together(String rule, Wish wish, Consumer<Planting> body) {
        return new Planter(rule, wish, false, body);
    }

    /** Whether the mistake is an empty row. */
    public boolean isEmptyRow() {
        return rule.equals(EMPTY_ROW);
    }

    private static void forEach(Planting planting, Consumer<Spot> body) {
        for (int record = 0; record < planting.drafts().size(); record++) {
            body.accept(planting.spot(record));
        }
    }
}
