package org.laurea.degree.continuing;

import org.laurea.degree.DegreeLevel;
import org.laurea.degree.sample.AgeRange;
import org.laurea.degree.sample.SampleRecipe;

/** Sample records of continuing education: adults beside their work. */
final class ContinuingSample implements SampleRecipe {

    @Override
    public AgeRange ages(DegreeLevel level) {
        return new AgeRange(24, 7001);
    }
}
