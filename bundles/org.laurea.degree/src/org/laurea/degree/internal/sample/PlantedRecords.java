package org.laurea.degree.internal.sample;

import java.util.List;

import org.eclipse.jdt.annotation.Nullable;
import org.laurea.degree.internal.sample.clean.CleanRecords;
import org.laurea.degree.internal.sample.clean.Draft;
import org.laurea.degree.internal.sample.clean.Wish;
import org.laurea.degree.internal.sample.clean.World;
import org.laurea.degree.internal.sample.mistake.Planter;
import org.laurea.degree.internal.sample.mistake.Planting;

/** The records of each person, with or without a mistake. */
final class PlantedRecords {

    private static final int LONGEST_SEARCH = 1000;

    private final World world;
    private final CleanRecords records;
    private final List<Planter> planters;
    private final MistakePlan plan;

    PlantedRecords(World world, List<Planter> planters, int mistakes) {
        this.world = world;
        this.planters = planters;
        records = new CleanRecords(world);
        plan = new MistakePlan(world.persons(), mistakes, world.order().seed());
    }

    int mistakes() {
        return plan.mistakes();
    }

    int person(int mistake) {
        return plan.person(mistake);
    }

    Planter planter(int mistake) {
        return planters.get(mistake % planters.size());
    }

    List<Draft> clean(int person) {
        return records.of(person, Wish.ANY);
    }

    /** The records of a person with the mistake in them, {@code null} if they have none. */
    @Nullable
    Planting planted(int person) {
        int mistake = plan.mistake(person);
        return mistake < 0 ? null : planting(mistake);
    }

    /** The records with the mistake of this number in them. */
    Planting planting(int mistake) {
        Planter planter = planter(mistake);
        int person = plan.person(mistake);
        List<Draft> earlier = clean(cleanBefore(person));
        Wish wish = planter.sameLevel() ? planter.wish().at(earlier.get(0).level()) : planter.wish();
        Planting planting = new Planting(world, records, mistake, person, wish, earlier);
        planter.body().accept(planting);
        return planting;
    }

    /** How many empty rows there are above the records with the mistake of this number. */
    int emptyRowsAbove(int mistake) {
        int count = 0;
        for (int place = 0; place < planters.size(); place++) {
            if (planters.get(place).isEmptyRow()) {
                count += Math.max(0, mistake - place + planters.size() - 1) / planters.size();
            }
        }
        return count;
    }

    private int cleanBefore(int person) {
        for (int other = person - 1; other > person - LONGEST_SEARCH && other > 0; other--) {
            if (plan.mistake(other) < 0) {
                return other;
            }
        }
        return 0;
    }
}
