package org.laurea.degree.internal.sample.mistake;

import static org.laurea.degree.internal.sample.clean.FieldCode.*;

import java.util.List;

import org.laurea.degree.DegreeLevel;
import org.laurea.degree.internal.sample.clean.Days;
import org.laurea.degree.internal.sample.clean.FieldCode;
import org.laurea.degree.internal.sample.clean.Wish;

/** Mistakes in award date and certificate number, and in the names of those who sign. */
final class AwardPlanters {

    private static final String BEFORE_THE_PLATFORM = "20240531";

    private AwardPlanters() {}

    static List<Planter> all() {
        return List.of(Planter.each("HXWRQ-01", Wish.ANY, AwardPlanters::dateText),
                Planter.each("XWZSBH-01", Wish.ANY, AwardPlanters::numberForm),
                Planter.each("XWZSBH-02", Wish.ANY, AwardPlanters::otherLevel),
                Planter.each("XWZSBH-03", Wish.ANY, AwardPlanters::otherYear));
    }

    /** Those that would decide what is usual in a file of few rows. */
    static List<Planter> unusual() {
        return List.of(Planter.each("HXWRQ-02", Wish.ANY, AwardPlanters::tooEarly),
                Planter.each("HXWRQ-03", Wish.ANY, AwardPlanters::anotherDay),
                Planter.each("XZXM-01", Wish.ANY, AwardPlanters::anotherSigner));
    }

    private static void dateText(Spot spot) {
        spot.set(HXWRQ, DateTexts.wrong(spot.get(HXWRQ), spot.dice()));
        spot.expect("HXWRQ-01", HXWRQ);
    }

    private static void numberForm(Spot spot) {
        String number = spot.get(XWZSBH);
        spot.set(XWZSBH, spot.pick(number.substring(0, 15), "Z" + number.substring(1),
                number.substring(0, 5) + "1" + number.substring(6),
                number.substring(0, 6) + "18" + number.substring(8)));
        spot.expect("XWZSBH-01", XWZSBH);
    }

    private static void otherLevel(Spot spot) {
        String number = spot.get(XWZSBH);
        char level = spot.draft().level() == DegreeLevel.BACHELOR ? DegreeLevel.MASTER.digit()
                : DegreeLevel.BACHELOR.digit();
        spot.set(XWZSBH, number.substring(0, 5) + level + number.substring(6));
        spot.expect("XWZSBH-02", XWZSBH);
    }

    private static void otherYear(Spot spot) {
        String number = spot.get(XWZSBH);
        int year = Integer.parseInt(number.substring(6, 10)) - 1;
        spot.set(XWZSBH, number.substring(0, 6) + year + number.substring(10));
        spot.expect("XWZSBH-03", XWZSBH);
    }

    private static void tooEarly(Spot spot) {
        spot.set(HXWRQ, BEFORE_THE_PLATFORM);
        spot.expect("HXWRQ-02", HXWRQ);
        spot.expect("HXWRQ-03", HXWRQ);
        expectYear(spot);
    }

    private static void anotherDay(Spot spot) {
        spot.set(HXWRQ, Days.later(spot.get(HXWRQ), 1 + spot.dice().below(5)));
        spot.expect("HXWRQ-03", HXWRQ);
        expectYear(spot);
    }

    private static void expectYear(Spot spot) {
        if (!spot.get(XWZSBH).substring(6, 10).equals(spot.get(HXWRQ).substring(0, 4))) {
            spot.expect("XWZSBH-03", XWZSBH);
        }
    }

    private static void anotherSigner(Spot spot) {
        FieldCode field = spot.pick(XZXM, ZXXM);
        String usual = spot.get(field);
        String name = spot.world().names().han(spot.dice(), true);
        spot.set(field, name.equals(usual) ? name + name.charAt(1) : name);
        spot.expect("XZXM-01", field);
    }
}
