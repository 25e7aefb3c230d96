package org.laurea.degree.selfstudy;

import org.laurea.degree.DegreeLevel;
import org.laurea.degree.sample.AgeRange;
import org.laurea.degree.sample.Examinee;
import org.laurea.degree.sample.SampleRecipe;

/** Sample records of self-study examinations: the number of the diploma stands for the examinee number (annex 四.8(2)). */
final class SelfStudySample implements SampleRecipe {

    @Override
    public AgeRange ages(DegreeLevel level) {
        return new AgeRange(22, 6007);
    }

    /** Code of the provincial office, kind of study 6, year, level 05; the last digits of the code are those of the serial. */
    @Override
    public String examineeNumber(Examinee examinee) {
        String serial = examinee.serial();
        return "6" + serial.substring(0, 2) + examinee.province() + "6" + examinee.year() + "05" + serial.substring(2);
    }
}
