package org.laurea.degree.internal.sample;

import org.laurea.degree.internal.sample.clean.Dice;

/**
 * Which persons' records carry which mistake: one in each of so many stretches of equal length, at a place of chance. The
 * first person's records stay clean. Needs no memory.
 */
final class MistakePlan {

    private final int persons;
    private final int mistakes;
    private final long seed;

    MistakePlan(int persons, int mistakes, long seed) {
        this.persons = persons;
        this.mistakes = mistakes;
        this.seed = seed;
    }

    int mistakes() {
        return mistakes;
    }

    /** The person whose records carry the mistake with this number. */
    int person(int mistake) {
        int start = start(mistake);
        return start + new Dice(seed, -1000L - mistake).below(start(mistake + 1) - start);
    }

    /** The number of the mistake in a person's records, or -1. */
    int mistake(int person) {
        if (person == 0 || mistakes == 0) {
            return -1;
        }
        int stretch = (int) ((long) (person - 1) * mistakes / (persons - 1));
        for (int mistake = stretch; mistake <= Math.min(stretch + 1, mistakes - 1); mistake++) {
            if (person(mistake) == person) {
                return mistake;
            }
        }
        return -1;
    }

    private int start(int mistake) {
        return 1 + (int) ((long) mistake * (persons - 1) / mistakes);
    }
}
