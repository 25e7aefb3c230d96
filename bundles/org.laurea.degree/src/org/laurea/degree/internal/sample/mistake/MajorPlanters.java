package org.laurea.degree.internal.sample.mistake;

import static org.laurea.degree.internal.sample.clean.FieldCode.*;

import java.util.ArrayList;
import java.util.List;

import org.laurea.degree.DegreeLevel;
import org.laurea.degree.internal.sample.clean.Award;
import org.laurea.degree.internal.sample.clean.Wish;
import org.laurea.degree.internal.sample.clean.World;

/** Mistakes in majors and degree categories. */
final class MajorPlanters {

    private static final String UNKNOWN_LEVEL = "5";

    private final WrongValues wrong = new WrongValues();

    List<Planter> all(World world) {
        DegreeLevel missing = null;
        for (DegreeLevel level : DegreeLevel.values()) {
            if (!world.category().levels().contains(level)) {
                missing = level;
            }
        }
        Planter level = missing == null ? Planter.each("XWLBM-01", Wish.ANY, MajorPlanters::noLevel)
                : Planter.each("XWLBM-01", Wish.ANY.at(missing), spot -> spot.expect("XWLBM-01", XWLBM));
        List<Planter> planters = new ArrayList<>();
        if (!world.mustBeEmpty(ZYDM)) {
            planters.add(Planter.each("CODE-02", Wish.ANY, MajorPlanters::unknownMajor));
        }
        planters.addAll(List.of(Planter.each("ZYDM-01", Wish.ANY, MajorPlanters::codeForm),
                Planter.each("ZYDM-02", Wish.ANY, MajorPlanters::codeOfDual),
                Planter.each("ZYMC-01", Wish.ANY, MajorPlanters::oddCharacter),
                Planter.each("NAME-01", Wish.ANY, MajorPlanters::otherCategoryName),
                Planter.each("NAME-03", Wish.ANY, this::otherMajorName),
                Planter.each("XWLBM-02", Wish.ANY.at(DegreeLevel.BACHELOR), MajorPlanters::otherCategory), level));
        return planters;
    }

    private static void codeForm(Spot spot) {
        spot.set(ZYDM,
                spot.isBachelor() ? spot.pick("0809", "08090X", "080901S") : spot.pick("08", "08120", "081200K"));
        spot.expect("ZYDM-01", ZYDM);
    }

    private static void codeOfDual(Spot spot) {
        spot.set(ZYDM, spot.pick("080901", "050101", "120203K"));
        spot.expect("ZYDM-02", ZYDM);
    }

    private static void oddCharacter(Spot spot) {
        String name = spot.get(ZYMC);
        spot.set(ZYMC, spot.pick(name + "<>", name + "?", name.charAt(0) + "/" + name.substring(1), name + ":A"));
        spot.expect("ZYMC-01", ZYMC);
        if (!spot.world().isPaired() && spot.official().knows(table(spot), spot.get(ZYDM))) {
            spot.expect("NAME-03", ZYMC);
        }
    }

    private static void unknownMajor(Spot spot) {
        String code = spot.isBachelor() ? spot.pick("089998", "129997T") : spot.pick("0899", "0797Z1");
        if (spot.official().knows(table(spot), code.substring(0, spot.isBachelor() ? code.length() : 4))) {
            throw new IllegalStateException("a major has the code " + code);
        }
        spot.set(ZYDM, code);
        spot.expect("CODE-02", ZYDM);
    }

    private static void otherCategoryName(Spot spot) {
        Award other = spot.dice().pick(spot.world().catalogue(spot.draft().level()));
        while (other.categoryName().equals(spot.get(XWLB))) {
            other = spot.dice().pick(spot.world().catalogue(spot.draft().level()));
        }
        spot.set(XWLB, other.categoryName());
        spot.expect("NAME-01", XWLB);
    }

    /** The names of second-level disciplines are in no table, so the mistake needs a first-level one. */
    private void otherMajorName(Spot spot) {
        if (!spot.official().knows(table(spot), spot.get(ZYDM))) {
            String parent = spot.get(ZYDM).substring(0, 4);
            spot.know(ZYDM, parent);
            spot.know(ZYMC, spot.official().byCode(table(spot), parent).name());
        }
        spot.set(ZYMC, spot.get(ZYMC) + spot.dice().pick(wrong.values("suffix", "major")));
        spot.expect("NAME-03", ZYMC);
    }

    private static void otherCategory(Spot spot) {
        List<Award> all = spot.world().catalogue(DegreeLevel.BACHELOR);
        List<String> right = all.stream().filter(award -> award.majorCode().equals(spot.get(ZYDM)))
                .map(Award::categoryCode).toList();
        Award other = spot.dice().pick(all);
        while (right.contains(other.categoryCode())) {
            other = spot.dice().pick(all);
        }
        spot.set(XWLBM, other.categoryCode());
        spot.set(XWLB, other.categoryName());
        spot.expect("XWLBM-02", XWLBM);
    }

    /** Where every level is allowed, only a code without level is wrong, and no table can have it. */
    private static void noLevel(Spot spot) {
        spot.set(XWLBM, UNKNOWN_LEVEL + spot.pick("0854", "1251"));
        spot.expect("CODE-03", XWLBM);
        spot.expect("XWLBM-01", XWLBM);
    }

    private static String table(Spot spot) {
        return spot.isBachelor() ? "undergrad_major" : "graduate_discipline_2022";
    }
}
