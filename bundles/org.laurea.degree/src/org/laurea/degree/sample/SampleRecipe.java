package org.laurea.degree.sample;

import java.util.Set;

import org.laurea.degree.DegreeLevel;

/**
 * What is special to the sample records of a category. What is not overridden fits regular study; levels, channel and
 * requirements come from the category itself.
 */
public interface SampleRecipe {

    /** How many of a hundred records have this level, of the levels that the category has at all. */
    default int share(DegreeLevel level) {
        return switch (level) {
            case BACHELOR -> 75;
            case MASTER -> 22;
            case DOCTOR -> 3;
        };
    }

    /** How old the holders are at the award. */
    default AgeRange ages(DegreeLevel level) {
        return switch (level) {
            case BACHELOR -> new AgeRange(21, 1459);
            case MASTER -> new AgeRange(24, 2917);
            case DOCTOR -> new AgeRange(27, 3643);
        };
    }

    /** The examinee number of a person (annex 四.8). Its last eight digits make it unique. */
    default String examineeNumber(Examinee examinee) {
        return switch (examinee.level()) {
            case BACHELOR -> Integer.toString(examinee.year() - 4).substring(2) + examinee.province() + "61"
                    + examinee.serial();
            case MASTER, DOCTOR -> examinee.unit() + (examinee.year() - 3) % 10 + "0" + examinee.serial();
        };
    }

    /** How many of a hundred records have an examinee number. */
    default int examineeShare() {
        return 100;
    }

    /** Whether the holders come from abroad. */
    default boolean isInternational() {
        return false;
    }

    /** The registers that rules of the category look into. */
    default Set<String> registers() {
        return Set.of("authorization", "enrolment", "filed");
    }
}
