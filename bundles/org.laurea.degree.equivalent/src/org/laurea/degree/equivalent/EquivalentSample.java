package org.laurea.degree.equivalent;

import java.util.Set;

import org.laurea.degree.DegreeLevel;
import org.laurea.degree.sample.AgeRange;
import org.laurea.degree.sample.Examinee;
import org.laurea.degree.sample.SampleRecipe;

/** Sample records of degrees by equivalent academic standing: older holders, registers of examinations. */
final class EquivalentSample implements SampleRecipe {

    @Override
    public int share(DegreeLevel level) {
        return level == DegreeLevel.MASTER ? 92 : 8;
    }

    @Override
    public AgeRange ages(DegreeLevel level) {
        return new AgeRange(level == DegreeLevel.DOCTOR ? 33 : 29, 6007);
    }

    /** The number of the application for the degree (annex 四.8(3)). */
    @Override
    public String examineeNumber(Examinee examinee) {
        return examinee.unit() + (examinee.year() - 3) + examinee.serial();
    }

    @Override
    public Set<String> registers() {
        return Set.of("authorization", "equivalent", "filed", "inservice");
    }
}
