package org.laurea.degree.internal.sample.mistake;

import static org.laurea.degree.internal.sample.clean.FieldCode.*;

import java.util.List;

import org.laurea.degree.internal.sample.clean.Days;
import org.laurea.degree.internal.sample.clean.Document;
import org.laurea.degree.internal.sample.clean.IdNumbers;
import org.laurea.degree.internal.sample.clean.Wish;
import org.laurea.degree.internal.sample.clean.World;

/** Mistakes in birth date, gender, ethnic group, document and country. */
final class IdentityPlanters {

    private static final String UNKNOWN_PROVINCE = "17";

    private IdentityPlanters() {}

    static List<Planter> all(World world) {
        boolean isAbroad = world.category().sample().isInternational();
        Wish plain = Wish.ANY.with(isAbroad ? Document.PASSPORT : Document.RESIDENT_ID);
        Wish eighteen = Wish.ANY.with(isAbroad ? Document.FOREIGN_PERMANENT_RESIDENCE : Document.RESIDENT_ID);
        return List.of(Planter.each("CSRQ-01", Wish.ANY, IdentityPlanters::birthText),
                Planter.each("CSRQ-02", plain, IdentityPlanters::age),
                Planter.each("MZ-01", Wish.ANY, IdentityPlanters::groupAbroad),
                Planter.each("ZJHM-01", plain, IdentityPlanters::numberForm),
                Planter.each("ZJHM-02", eighteen, IdentityPlanters::checkCharacter),
                Planter.each("ZJHM-03", eighteen, IdentityPlanters::otherBirth),
                Planter.each("ZJHM-04", plain, IdentityPlanters::otherGender),
                Planter.each("ZJHM-05", plain, IdentityPlanters::unknownProvince),
                Planter.each("ZJLX-01", Wish.ANY, IdentityPlanters::otherCountry),
                Planter.each("ZJLX-02", plain, IdentityPlanters::chineseAbroad));
    }

    private static void birthText(Spot spot) {
        spot.set(CSRQ, DateTexts.wrong(spot.get(CSRQ), spot.dice()));
        spot.expect("CSRQ-01", CSRQ);
    }

    private static void age(Spot spot) {
        int years = spot.dice().perMille(500) ? 11 : 84;
        String birth = Days.text(Days.day(spot.get(HXWRQ)).minusYears(years).minusDays(spot.dice().below(300)));
        spot.know(CSRQ, birth);
        if (!spot.isInternational()) {
            spot.know(ZJHM, IdNumbers.born(spot.get(ZJHM), birth));
        }
        spot.expect("CSRQ-02", CSRQ);
    }

    private static void groupAbroad(Spot spot) {
        spot.set(MZ, spot.dice().pick(spot.official().entries("ethnic_group")).name());
        spot.expect("MZ-01", MZ);
    }

    private static void numberForm(Spot spot) {
        String number = spot.get(ZJHM);
        if (spot.isInternational()) {
            spot.set(ZJHM, spot.pick(number.substring(0, 4), number + "-1"));
        } else {
            spot.set(ZJHM, switch (spot.dice().below(4)) {
                case 0 -> number.substring(0, 17);
                case 1 -> number.substring(0, 6) + ' ' + number.substring(6);
                case 2 -> number.substring(0, 10) + "1332" + number.substring(14);
                default -> number.substring(0, 8) + "O" + number.substring(9);
            });
        }
        spot.expect("ZJHM-01", ZJHM);
    }

    private static void checkCharacter(Spot spot) {
        spot.set(ZJHM, IdNumbers.spoilt(spot.get(ZJHM)));
        spot.expect("ZJHM-02", ZJHM);
    }

    private static void otherBirth(Spot spot) {
        spot.set(CSRQ, Days.later(spot.get(CSRQ), -1 - spot.dice().below(300)));
        spot.expect("ZJHM-03", CSRQ);
    }

    private static void otherGender(Spot spot) {
        resident(spot, "11");
        spot.set(XB, spot.official().gender(!isMale(spot)));
        spot.expect("ZJHM-04", XB);
    }

    private static void unknownProvince(Spot spot) {
        resident(spot, UNKNOWN_PROVINCE);
        if (!spot.isInternational()) {
            spot.set(ZJHM, IdNumbers.from(spot.get(ZJHM), UNKNOWN_PROVINCE));
        }
        spot.expect("ZJHM-05", ZJHM);
    }

    /** A resident ID in the hands of a person from abroad, where nobody should have one. */
    private static void resident(Spot spot, String province) {
        if (spot.isInternational()) {
            String serial = spot.get(ZJHM).substring(5);
            spot.know(ZJLX, spot.official().document(Document.RESIDENT_ID));
            spot.know(ZJHM, IdNumbers.complete(province + serial + spot.get(CSRQ) + "03" + (isMale(spot) ? 1 : 2)));
            spot.expect("ZJLX-02", ZJLX);
        }
    }

    private static boolean isMale(Spot spot) {
        return spot.get(XB).equals(spot.official().gender(true));
    }

    private static void otherCountry(Spot spot) {
        spot.set(GB, spot.official().country(spot.pick("US", "JP", "FR", "SG")));
        spot.expect("ZJLX-01", GB);
    }

    private static void chineseAbroad(Spot spot) {
        if (spot.dice().perMille(300)) {
            spot.know(ZJLX, spot.official().document(Document.OVERSEAS_CHINESE_PASSPORT));
            spot.know(ZJHM, 'E' + spot.get(ZJHM).substring(1));
            spot.expect("ZJLX-02", ZJLX);
        } else {
            spot.set(GB, spot.official().country(spot.pick("CN", "HK", "MO", "TW")));
            spot.expect("ZJLX-02", GB);
        }
    }
}
