package org.laurea.degree.internal.sample.clean;

import java.util.ArrayList;
import java.util.List;

import org.laurea.core.code.CodeEntry;
import org.laurea.degree.sample.SampleOrder;

/** The granting unit of a sample, and the units beside it. */
public final class Campuses {

    /** How many certificate numbers a unit has in a year and level. */
    static final int NUMBERS = 1_000_000;

    private final List<Campus> own = new ArrayList<>();
    private final List<Campus> others = new ArrayList<>();

    Campuses(Official official, HanNames names, String unit, int persons, long seed) {
        Dice dice = new Dice(seed, -3);
        CodeEntry first = official.byCode("units", unit);
        own.add(campus(first, names, dice));
        String level = official.byCode("units", SampleOrder.DEFAULT_UNIT).attribute("level");
        int needed = (persons - 1) / NUMBERS;
        for (CodeEntry entry : official.entries("units")) {
            if (isUniversity(entry, first, level)) {
                (own.size() <= needed ? own : others).add(campus(entry, names, dice));
            }
        }
    }

    /** The granting unit of a person; a second one only where the numbers of the first do not suffice. */
    Campus of(int person) {
        return own.get(person / NUMBERS);
    }

    /** The granting units of the sample. */
    public List<Campus> own() {
        return own;
    }

    /** A unit that grants no degree of the sample. */
    public Campus other(Dice dice) {
        return dice.pick(others);
    }

    private static Campus campus(CodeEntry entry, HanNames names, Dice dice) {
        String president = names.han(dice, true);
        return new Campus(entry.code(), entry.name(), president,
                dice.perMille(600) ? president : names.han(dice, false));
    }

    private static boolean isUniversity(CodeEntry entry, CodeEntry first, String level) {
        return entry.attribute("status").equals("active") && entry.attribute("level").equals(level)
                && entry.code().startsWith("10")
                && entry.formerCodes().isEmpty() && !entry.code().equals(first.code())
                && entry.code().length() == 5;
    }
}
