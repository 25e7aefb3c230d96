package org.laurea.degree.internal.sample.mistake;

import static org.laurea.degree.internal.sample.clean.FieldCode.*;

import java.util.List;

import org.laurea.degree.Channel;
import org.laurea.degree.internal.sample.clean.Draft;
import org.laurea.degree.internal.sample.clean.FieldCode;
import org.laurea.degree.internal.sample.clean.Wish;
import org.laurea.degree.internal.sample.clean.Wish.ThesisWish;

/** Records that repeat an earlier one, and pairs of double degrees that are none. */
final class BatchPlanters {

    private static final FieldCode[] UNIT = {PYDWM, PYDW, XWSYDWM, XWSYDW, XZXM, ZXXM};
    private static final FieldCode[] PERSON = {XM, XB, CSRQ, MZ, ZJLX, ZJHM, GB};
    private static final FieldCode[] DEGREE = {ZYDM, ZYMC, XWLBM, XWLB};
    private static final Wish WRITTEN = Wish.ANY.with(ThesisWish.WRITTEN);
    private static final int UNUSED_SERIALS = 600_000;

    private BatchPlanters() {}

    static List<Planter> all() {
        return List.of(Planter.repeat("XWZSBH-04", BatchPlanters::sameNumber),
                Planter.repeat("DUP-01", BatchPlanters::samePerson),
                Planter.together("DUAL-01", Wish.ANY, BatchPlanters::twoNumbers),
                Planter.together("DUAL-02", WRITTEN, BatchPlanters::unequal),
                Planter.together("DUAL-02", WRITTEN, BatchPlanters::missing),
                Planter.together("DUAL-03", Wish.ANY, BatchPlanters::sameCategory));
    }

    /** Of minor degrees several may share a number, unless category and major are the same. */
    private static void sameNumber(Spot spot) {
        Draft earlier = spot.earlier();
        spot.draft().take(earlier, UNIT);
        if (spot.world().category().channel() == Channel.MINOR) {
            spot.draft().take(earlier, DEGREE);
        }
        spot.set(XWZSBH, earlier.get(XWZSBH));
        spot.expect("XWZSBH-04", XWZSBH);
    }

    private static void samePerson(Spot spot) {
        for (FieldCode field : PERSON) {
            spot.know(field, spot.earlier().get(field));
        }
        for (FieldCode field : DEGREE) {
            spot.know(field, spot.earlier().get(field));
        }
        spot.expect("DUP-01", ZJHM);
    }

    private static void twoNumbers(Planting planting) {
        Draft second = planting.draft(1);
        String number = second.get(XWZSBH);
        second.set(XWZSBH, number.substring(0, 10) + (UNUSED_SERIALS + planting.number() % 400_000));
        planting.expect(0, "DUAL-01", XWZSBH);
        planting.expect(1, "DUAL-01", XWZSBH);
    }

    private static void unequal(Planting planting) {
        Spot spot = planting.spot(1);
        FieldCode field = spot.pick(XM, DSXM, LWTM, LWGJC);
        String value = spot.get(field);
        spot.set(field, value + value.charAt(value.length() - 1));
        spot.expect("DUAL-02", field);
    }

    private static void missing(Planting planting) {
        Spot spot = planting.spot(1);
        spot.set(LWZXYZ, "");
        spot.expect("LW-02", LWZXYZ);
        spot.expect("DUAL-02", LWZXYZ);
    }

    private static void sameCategory(Planting planting) {
        planting.draft(1).take(planting.draft(0), XWLBM, XWLB);
        planting.expect(1, "DUAL-03", XWLBM);
    }
}
