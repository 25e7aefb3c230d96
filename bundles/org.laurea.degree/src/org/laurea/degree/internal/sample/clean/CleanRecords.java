package org.laurea.degree.internal.sample.clean;

import static org.laurea.degree.internal.sample.clean.FieldCode.*;

import java.util.List;

import org.laurea.degree.DegreeLevel;
import org.laurea.degree.sample.Examinee;
import org.laurea.degree.sample.SampleRecipe;

/** Makes the records of each person, without a mistake; the same records at each call. */
public final class CleanRecords {

    private final World world;
    private final SampleRecipe recipe;
    private final Serials serials;
    private final People people;
    private final Theses theses;
    private final Weighted<DegreeLevel> levels = new Weighted<>();

    /** The records of a world. */
    public CleanRecords(World world) {
        this.world = world;
        recipe = world.category().sample();
        serials = new Serials(world.order().seed());
        people = recipe.isInternational()
                ? new ForeignPeople(world.official(), serials, world.order().awardDate())
                : new DomesticPeople(world.official(), world.names(), serials, world.order().awardDate());
        theses = new Theses(world.official(), world.names(), recipe.isInternational());
        for (DegreeLevel level : DegreeLevel.values()) {
            if (world.category().levels().contains(level)) {
                levels.add(level, recipe.share(level));
            }
        }
    }

    /** The records of the person with this number: one, or a pair of a double degree. */
    public List<Draft> of(int person, Wish wish) {
        Dice dice = new Dice(world.order().seed(), person);
        DegreeLevel chance = levels.pick(dice);
        DegreeLevel wished = wish.level();
        Draft draft = new Draft(wished == null ? chance : wished);
        unit(draft, person);
        if (world.isAnnotation()) {
            partners(draft, dice);
            return List.of(draft);
        }
        Person holder = people.person(person, dice, recipe.ages(draft.level()), wish);
        identity(draft, holder);
        if (dice.below(100) < recipe.examineeShare() || wish.examinee()) {
            draft.set(KSH, recipe.examineeNumber(new Examinee(draft.get(XWSYDWM), draft.level(),
                    world.order().awardDate().getYear(), holder.province(), serials.eightDigits(person))));
        }
        Offer offer = world.offer(draft.level());
        Award award = offer.pick(dice, wish.reserved());
        if (!world.isPaired()) {
            draft.set(ZYDM, award.majorCode()).set(ZYMC, award.majorName());
            category(draft, award);
            theses.fill(draft, award.field(), wish, dice);
            return List.of(draft);
        }
        Award beside = offer.pickBeside(award, dice);
        draft.set(ZYMC, award.majorName() + '\u3001' + beside.majorName());
        theses.fill(draft, award.field(), wish, dice);
        Draft second = draft.copy();
        category(draft, award);
        category(second, beside);
        return List.of(draft, second);
    }

    private void unit(Draft draft, int person) {
        Campus campus = world.campuses().of(person);
        draft.set(PYDWM, campus.code()).set(PYDW, campus.name()).set(XWSYDWM, campus.code())
                .set(XWSYDW, campus.name()).set(XZXM, campus.president()).set(ZXXM, campus.chair());
        draft.set(HXWRQ, Days.text(world.order().awardDate()));
        draft.set(XWZSBH, number(draft, person % Campuses.NUMBERS));
    }

    /** The certificate number with this serial (学位〔2015〕18号). */
    static String number(Draft draft, int serial) {
        return draft.get(XWSYDWM) + draft.level().digit() + draft.get(HXWRQ).substring(0, 4)
                + Serials.digits(serial, 6);
    }

    private void identity(Draft draft, Person holder) {
        draft.set(XM, holder.name()).set(XB, world.official().gender(holder.isMale())).set(CSRQ, holder.birth())
                .set(ZJLX, world.official().document(holder.document())).set(ZJHM, holder.number())
                .set(GB, holder.country());
        if (!world.mustBeEmpty(MZ)) {
            draft.set(MZ, holder.ethnicGroup());
        }
    }

    private static void category(Draft draft, Award award) {
        draft.set(XWLBM, award.categoryCode()).set(XWLB, award.categoryName());
    }

    private void partners(Draft draft, Dice dice) {
        Campus first = world.campuses().other(dice);
        Campus second = world.campuses().other(dice);
        boolean isOne = first.equals(second) || dice.perMille(850);
        draft.set(LHPYDWM, isOne ? first.code() : first.code() + Theses.SEPARATOR + second.code());
        draft.set(LHPYDW, isOne ? first.name() : first.name() + Theses.SEPARATOR + second.name());
    }
}
