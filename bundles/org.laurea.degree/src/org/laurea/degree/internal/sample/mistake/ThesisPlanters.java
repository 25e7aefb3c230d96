package org.laurea.degree.internal.sample.mistake;

import static org.laurea.degree.internal.sample.clean.FieldCode.*;

import java.util.List;

import org.laurea.degree.DegreeLevel;
import org.laurea.degree.internal.sample.clean.Award;
import org.laurea.degree.internal.sample.clean.FieldCode;
import org.laurea.degree.internal.sample.clean.ThesisKind;
import org.laurea.degree.internal.sample.clean.Wish;
import org.laurea.degree.internal.sample.clean.Wish.ThesisWish;

/** Mistakes in what is said of the thesis. */
final class ThesisPlanters {

    private static final Wish WRITTEN = Wish.ANY.with(ThesisWish.WRITTEN);
    private static final Wish NONE = Wish.ANY.with(ThesisWish.NONE);
    private static final Wish CLASSIFIED = Wish.ANY.with(ThesisWish.CLASSIFIED);
    private static final FieldCode[] ABOUT = {LWTM, LWGJC, LWXTLY, LWYJFX, LWZXYZ};
    private static final String SEPARATOR = "\uFF1B";
    private static final String ENUMERATION = "\u3001";
    private static final int LONGEST_DIRECTION = 15;

    private final WrongValues wrong = new WrongValues();

    List<Planter> all() {
        return List.of(Planter.each("DSXM-01", WRITTEN, ThesisPlanters::supervisors),
                Planter.each("LWTM-01", WRITTEN, ThesisPlanters::title),
                Planter.each("LWGJC-01", WRITTEN, ThesisPlanters::keywords),
                Planter.each("LWYJFX-01", WRITTEN, this::directions),
                Planter.each("LWYJFX-03", WRITTEN.at(DegreeLevel.BACHELOR), this::longDirection),
                Planter.each("LWLX-01", WRITTEN, ThesisPlanters::otherLevel),
                Planter.each("LW-01", NONE, ThesisPlanters::filled),
                Planter.each("LW-01", NONE, ThesisPlanters::filled),
                Planter.each("LW-02", WRITTEN, ThesisPlanters::emptied),
                Planter.each("LW-02", WRITTEN, ThesisPlanters::emptied),
                Planter.each("LW-03", CLASSIFIED, ThesisPlanters::disclosed),
                Planter.each("LWYJFX-02", WRITTEN, ThesisPlanters::majorAsDirection));
    }

    private static void supervisors(Spot spot) {
        String first = spot.world().names().han(spot.dice(), true);
        String second = spot.world().names().han(spot.dice(), false);
        spot.set(DSXM, spot.pick(first + "\uFF0C" + second, first + '/' + second, first + ENUMERATION + second,
                first + '|' + second, first + ',' + second, first + SEPARATOR, first + "1" + SEPARATOR + second));
        spot.expect("DSXM-01", DSXM);
    }

    private static void title(Spot spot) {
        String title = spot.get(LWTM);
        spot.set(LWTM, spot.pick(title + "?", title.charAt(0) + ":" + title.substring(1), "<" + title + ">",
                title.substring(0, 4) + "\n" + title.substring(4), "20250601", title.substring(0, 3) + "/" + title));
        spot.expect("LWTM-01", LWTM);
    }

    private static void keywords(Spot spot) {
        String keywords = spot.get(LWGJC);
        spot.set(LWGJC, spot.pick(keywords.replace(SEPARATOR, ENUMERATION), keywords.replace(SEPARATOR, "\uFF0C"),
                keywords.replace(SEPARATOR, ","), keywords.replace(SEPARATOR, "|"),
                keywords + SEPARATOR + keywords.split(SEPARATOR)[0], keywords + SEPARATOR,
                keywords.replace(SEPARATOR, SEPARATOR + SEPARATOR)));
        spot.expect("LWGJC-01", LWGJC);
    }

    private void directions(Spot spot) {
        String first = spot.get(LWYJFX).split(SEPARATOR)[0];
        String fresh = first + spot.dice().pick(wrong.values("suffix", "fresh"));
        spot.set(LWYJFX, spot.pick(first + SEPARATOR + first, first + ENUMERATION + fresh, first + ';' + fresh + ";"
                + fresh + fresh.charAt(0), first + ',' + fresh, SEPARATOR + first));
        spot.expect("LWYJFX-01", LWYJFX);
    }

    private void longDirection(Spot spot) {
        String first = spot.get(LWYJFX).split(SEPARATOR)[0];
        spot.set(LWYJFX, first + spot.dice().pick(wrong.values("suffix", "direction")));
        spot.expect("LWYJFX-03", LWYJFX);
    }

    private static void otherLevel(Spot spot) {
        ThesisKind kind = spot.dice().perMille(500) ? spot.isBachelor() ? ThesisKind.BASIC_RESEARCH : ThesisKind.THESIS
                : spot.isBachelor() ? ThesisKind.APPLIED_RESEARCH : ThesisKind.DESIGN;
        spot.set(LWLX, spot.official().thesis(kind));
        spot.expect("LWLX-01", LWLX);
    }

    private static void filled(Spot spot) {
        FieldCode field = spot.pick(ABOUT);
        spot.set(field, spot.otherwise(WRITTEN).get(field));
        spot.expect("LW-01", field);
    }

    private static void emptied(Spot spot) {
        FieldCode field = spot.pick(ABOUT);
        spot.set(field, "");
        spot.expect("LW-02", field);
    }

    /** One finding on the first of the fields; graduates have no classified theses in the first place. */
    private static void disclosed(Spot spot) {
        FieldCode first = spot.pick(LWTM, LWGJC, LWYJFX);
        spot.set(first, spot.otherwise(WRITTEN).get(first));
        if (first == LWTM) {
            spot.set(LWYJFX, spot.otherwise(WRITTEN).get(LWYJFX));
        }
        spot.expect("LW-03", first);
        if (!spot.isBachelor()) {
            spot.expect("LWLX-01", LWLX);
        }
    }

    /** A name that reads as a list would be a wrong separator instead. */
    private static void majorAsDirection(Spot spot) {
        if (spot.world().isPaired()) {
            spot.know(ZYMC, spot.get(ZYMC).split(ENUMERATION)[0]);
        } else {
            while (spot.get(ZYMC).contains(ENUMERATION)) {
                Award award = spot.world().offer(spot.draft().level()).pick(spot.dice(), false);
                spot.know(award);
            }
        }
        String name = spot.get(ZYMC);
        spot.set(LWYJFX, name);
        spot.expect("LWYJFX-02", LWYJFX);
        if (spot.isBachelor() && name.codePointCount(0, name.length()) > LONGEST_DIRECTION) {
            spot.expect("LWYJFX-03", LWYJFX);
        }
    }
}
