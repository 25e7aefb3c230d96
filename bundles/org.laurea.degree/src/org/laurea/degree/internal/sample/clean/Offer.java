package org.laurea.degree.internal.sample.clean;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * The degrees of one level that a university awards, and a few that it has no authorisation for.
 *
 * @param authorised those it awards, the most frequent ones first
 * @param reserved those it has no authorisation for
 */
public record Offer(List<Award> authorised, List<Award> reserved) {

    private static final int RESERVED = 5;

    /** An offer of single degrees: some majors are not authorised. */
    static Offer byMajor(List<Award> catalogue, int most, Dice dice) {
        List<Award> awards = new ArrayList<>(catalogue);
        dice.shuffle(awards);
        awards.sort(Comparator.comparing(Offer::isRare));
        List<Award> reserved = new ArrayList<>();
        List<Award> authorised = new ArrayList<>();
        for (Award award : awards) {
            boolean isPlain = catalogue.stream().filter(other -> isUnder(other, award) || isUnder(award, other))
                    .count() == 1;
            if (reserved.size() < RESERVED && isPlain) {
                reserved.add(award);
            } else if (authorised.size() < most) {
                authorised.add(award);
            }
        }
        return new Offer(authorised, reserved);
    }

    /** An offer in which one degree category as a whole is not authorised. */
    static Offer byCategory(List<Award> catalogue, int most, Dice dice) {
        List<Award> awards = new ArrayList<>(catalogue);
        dice.shuffle(awards);
        awards.sort(Comparator.comparing(Offer::isRare));
        String missing = awards.get(0).categoryCode();
        List<Award> reserved = new ArrayList<>();
        List<Award> authorised = new ArrayList<>();
        for (Award award : awards) {
            if (award.categoryCode().equals(missing)) {
                reserved.add(award);
            } else if (authorised.size() < most) {
                authorised.add(award);
            }
        }
        return new Offer(authorised, reserved);
    }

    /** One of the degrees; the first ones more often. */
    public Award pick(Dice dice, boolean isReserved) {
        List<Award> awards = isReserved ? reserved : authorised;
        return awards.get(Math.min(dice.below(awards.size()), dice.below(awards.size())));
    }

    /** A degree for another major in another category. */
    public Award pickBeside(Award award, Dice dice) {
        Award other = pick(dice, false);
        while (other.categoryCode().equals(award.categoryCode()) || other.majorName().equals(award.majorName())) {
            other = pick(dice, false);
        }
        return other;
    }

    /** Whether few universities have the major: those beyond the base catalogue have longer codes. */
    private static boolean isRare(Award award) {
        return award.majorCode().length() > 6;
    }

    private static boolean isUnder(Award award, Award parent) {
        return award.majorCode().startsWith(parent.majorCode());
    }
}
