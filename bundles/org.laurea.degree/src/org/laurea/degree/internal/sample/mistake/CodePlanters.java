package org.laurea.degree.internal.sample.mistake;

import static org.laurea.degree.internal.sample.clean.FieldCode.*;

import java.util.ArrayList;
import java.util.List;

import org.laurea.degree.DegreeLevel;
import org.laurea.degree.internal.sample.clean.FieldCode;
import org.laurea.degree.internal.sample.clean.Wish;
import org.laurea.degree.internal.sample.clean.Wish.ThesisWish;
import org.laurea.degree.internal.sample.clean.World;

/** Values outside the code tables. */
final class CodePlanters {

    private static final Wish WRITTEN = Wish.ANY.with(ThesisWish.WRITTEN);

    private final WrongValues wrong = new WrongValues();

    List<Planter> all(World world) {
        List<Planter> planters = new ArrayList<>();
        for (String rule : List.of("CODE-01", "CODE-03")) {
            for (String name : wrong.fields(rule)) {
                FieldCode field = FieldCode.valueOf(name);
                if (!world.mustBeEmpty(field)) {
                    planters.add(Planter.each(rule, WRITTEN, spot -> outside(spot, rule, field)));
                }
            }
        }
        for (DegreeLevel level : world.category().levels()) {
            if (level != DegreeLevel.BACHELOR) {
                planters.add(Planter.each("CODE-03", Wish.ANY.at(level), CodePlanters::unknownCategory));
            }
        }
        return planters;
    }

    private void outside(Spot spot, String rule, FieldCode field) {
        String value = spot.dice().pick(wrong.values(rule, field.name()));
        spot.set(field, field == XWLBM ? spot.draft().level().digit() + value.substring(1) : value);
        spot.expect(rule, field);
        if (field == GB && !spot.isInternational()) {
            spot.expect("ZJLX-01", GB);
        }
    }

    private static void unknownCategory(Spot spot) {
        spot.set(XWLBM, spot.draft().level().digit() + spot.pick("0999", "0898", "1299"));
        spot.expect("CODE-03", XWLBM);
    }
}
