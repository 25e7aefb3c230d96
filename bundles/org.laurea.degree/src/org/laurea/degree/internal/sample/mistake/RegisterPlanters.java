package org.laurea.degree.internal.sample.mistake;

import static org.laurea.degree.internal.sample.clean.FieldCode.*;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

import org.laurea.degree.internal.sample.clean.Campus;
import org.laurea.degree.internal.sample.clean.Days;
import org.laurea.degree.internal.sample.clean.FieldCode;
import org.laurea.degree.internal.sample.clean.Wish;
import org.laurea.degree.internal.sample.register.Facts;
import org.laurea.degree.internal.sample.register.Facts.Filed;
import org.laurea.degree.internal.sample.register.Facts.Main;

/** Mistakes that only registers show: the records look right. */
final class RegisterPlanters {

    private RegisterPlanters() {}

    static List<Planter> all() {
        Wish examinee = Wish.ANY.withExaminee();
        List<Planter> planters = new ArrayList<>(List.of(
                facts("XWZSBH-05", Wish.ANY, facts -> facts.file(Filed.REVOKED)),
                facts("XWZSBH-05", Wish.ANY, facts -> facts.file(Filed.OF_ANOTHER)),
                facts("XWZSBH-06", Wish.ANY, facts -> facts.file(Filed.ALREADY)),
                facts("MINOR-01", Wish.ANY, facts -> facts.main(Main.MISSING)),
                facts("MINOR-02", Wish.ANY, facts -> facts.main(Main.OF_ANOTHER)),
                facts("MINOR-03", Wish.ANY, facts -> facts.main(Main.SAME_MAJOR)),
                facts("JOINT-01", Wish.ANY, facts -> facts.main(Main.MISSING)),
                facts("REG-01", examinee, Facts::notEnrolled), facts("REG-04", examinee, Facts::notEnrolled),
                Planter.together("REG-05", Wish.ANY.withoutAuthorisation(), planting -> {}),
                Planter.together("HXWRQ-05", examinee, RegisterPlanters::lateGraduation),
                Planter.together("REG-03", examinee, planting -> otherwise(planting, ZYMC))));
        for (FieldCode field : List.of(XM, XB, CSRQ, ZJHM, PYDWM, PYDW)) {
            planters.add(Planter.together("REG-02", examinee, planting -> otherwise(planting, field)));
        }
        return planters;
    }

    private static Planter facts(String rule, Wish wish, Consumer<Facts> change) {
        return Planter.together(rule, wish, planting -> change.accept(planting.facts()));
    }

    private static void lateGraduation(Planting planting) {
        planting.facts().graduate(Days.later(planting.draft(0).get(HXWRQ), 1 + planting.spot(0).dice().below(20)));
    }

    private static void otherwise(Planting planting, FieldCode field) {
        Spot spot = planting.spot(0);
        String value = spot.get(field);
        Campus other = spot.world().campuses().other(spot.dice());
        planting.facts().differ(field, switch (field) {
            case XM -> value + value.charAt(value.length() - 1);
            case XB -> spot.official().gender(!spot.official().gender(true).equals(value));
            case CSRQ -> Days.later(value, 1);
            case ZJHM -> value.substring(0, 2) + '9' + value.substring(2, value.length() - 1);
            case PYDWM -> other.code();
            case PYDW -> other.name();
            default -> value + "X";
        });
    }
}
