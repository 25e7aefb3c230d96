package org.laurea.degree.international;

import org.laurea.degree.sample.SampleRecipe;

/** Sample records of international students: passports, Latin names, sometimes no examinee number. */
final class InternationalSample implements SampleRecipe {

    @Override
    public boolean isInternational() {
        return true;
    }

    @Override
    public int examineeShare() {
        return 85;
    }
}
