package org.laurea.degree.internal.sample.mistake;

import static org.laurea.degree.internal.sample.clean.FieldCode.*;

import java.util.List;

import org.laurea.degree.internal.sample.clean.Campus;
import org.laurea.degree.internal.sample.clean.Campuses;
import org.laurea.degree.internal.sample.clean.Wish;

/** Mistakes in the partners of joint degrees. */
final class JointPlanters {

    private static final String RULE = "JOINT-02";
    private static final String SEPARATOR = "\uFF1B";

    private JointPlanters() {}

    static List<Planter> all() {
        return List.of(Planter.each(RULE, Wish.ANY, JointPlanters::unknownCode),
                Planter.each(RULE, Wish.ANY, JointPlanters::otherName),
                Planter.each(RULE, Wish.ANY, JointPlanters::itself),
                Planter.each(RULE, Wish.ANY, JointPlanters::lists));
    }

    private static void unknownCode(Spot spot) {
        spot.set(LHPYDWM, spot.pick("99998", "1000", "ABCDE"));
        spot.expect(RULE, LHPYDWM);
    }

    private static void otherName(Spot spot) {
        Campuses campuses = spot.world().campuses();
        Campus partner = campuses.other(spot.dice());
        Campus other = campuses.other(spot.dice());
        while (other.code().equals(partner.code())) {
            other = campuses.other(spot.dice());
        }
        spot.set(LHPYDWM, partner.code());
        spot.set(LHPYDW, other.name());
        spot.expect(RULE, LHPYDW);
    }

    private static void itself(Spot spot) {
        String code = spot.get(XWZSBH).substring(0, 5);
        spot.set(LHPYDWM, code);
        spot.set(LHPYDW, spot.official().byCode("units", code).name());
        spot.expect(RULE, LHPYDWM);
    }

    private static void lists(Spot spot) {
        Campus partner = spot.world().campuses().other(spot.dice());
        boolean isTwice = spot.dice().perMille(500);
        spot.set(LHPYDWM, partner.code() + SEPARATOR + partner.code());
        spot.set(LHPYDW, isTwice ? partner.name() + SEPARATOR + partner.name() : partner.name());
        spot.expect(RULE, LHPYDWM);
    }
}
