package org.laurea.degree.internal.sample.mistake;

import static org.laurea.degree.internal.sample.clean.FieldCode.*;

import java.util.List;

import org.laurea.degree.internal.sample.clean.Campus;
import org.laurea.degree.internal.sample.clean.Wish;

/** Mistakes in units, and in the examinee number. */
final class UnitPlanters {

    private UnitPlanters() {}

    static List<Planter> all(boolean trainsItself) {
        Wish examinee = Wish.ANY.withExaminee();
        return List.of(Planter.each("CODE-02", Wish.ANY, spot -> unknownUnit(spot, trainsItself)),
                Planter.each("NAME-02", Wish.ANY, spot -> otherName(spot, trainsItself)),
                Planter.each("PYDW-01", Wish.ANY, UnitPlanters::trainedElsewhere),
                Planter.each("XWSYDWM-01", Wish.ANY, spot -> otherUnit(spot, trainsItself)),
                Planter.each("KSH-01", examinee, UnitPlanters::examineeForm),
                Planter.each("KSH-02", examinee, UnitPlanters::diplomaForm),
                Planter.each("KSH-03", examinee, UnitPlanters::diplomaKind));
    }

    private static void unknownUnit(Spot spot, boolean trainsItself) {
        String code = spot.pick("99998", "19997", "60001");
        if (spot.official().knows("units", code)) {
            throw new IllegalStateException("a unit has the code " + code);
        }
        spot.set(PYDWM, code);
        spot.expect("CODE-02", PYDWM);
        if (trainsItself) {
            spot.expect("PYDW-01", PYDWM);
        }
    }

    /** Where training and granting unit have to agree, PYDW-01 on the name of the training unit comes after NAME-02. */
    private static void otherName(Spot spot, boolean trainsItself) {
        String name = spot.world().campuses().other(spot.dice()).name();
        boolean isGranting = spot.dice().perMille(500);
        spot.set(isGranting ? XWSYDW : PYDW, name);
        spot.expect("NAME-02", isGranting ? XWSYDW : PYDW);
        if (isGranting && trainsItself) {
            spot.expect("PYDW-01", PYDW);
        }
    }

    private static void trainedElsewhere(Spot spot) {
        Campus other = spot.world().campuses().other(spot.dice());
        spot.know(PYDWM, other.code());
        spot.know(PYDW, other.name());
        spot.expect("PYDW-01", PYDWM);
    }

    private static void otherUnit(Spot spot, boolean trainsItself) {
        Campus other = spot.world().campuses().other(spot.dice());
        spot.set(XWSYDWM, other.code());
        spot.set(XWSYDW, other.name());
        spot.set(XZXM, other.president());
        spot.set(ZXXM, other.chair());
        if (trainsItself) {
            spot.set(PYDWM, other.code());
            spot.set(PYDW, other.name());
        }
        spot.expect("XWSYDWM-01", XWSYDWM);
    }

    private static void examineeForm(Spot spot) {
        String number = spot.get(KSH);
        spot.set(KSH, number.substring(0, 4) + spot.pick("-", "/", "\u53F7", "_") + number.substring(4));
        spot.expect("KSH-01", KSH);
    }

    private static void diplomaForm(Spot spot) {
        String number = spot.get(KSH);
        spot.set(KSH, spot.pick(number.substring(1), number + "1", "A" + number.substring(1)));
        spot.expect("KSH-02", KSH);
    }

    private static void diplomaKind(Spot spot) {
        String number = spot.get(KSH);
        spot.set(KSH, number.substring(0, 5) + spot.pick("1", "5", "7") + number.substring(6));
        spot.expect("KSH-03", KSH);
    }
}
