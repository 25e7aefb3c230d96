package org.laurea.degree.internal.sample.clean;

import org.laurea.degree.sample.AgeRange;

/** Makes persons. */
interface People {

    /**
     * A person.
     *
     * @param index the person's number in the sample; equal numbers are never given to two persons
     * @param ages how old the person is at the award
     * @param wish what a mistake needs the person to be
     */
    Person person(int index, Dice dice, AgeRange ages, Wish wish);
}
