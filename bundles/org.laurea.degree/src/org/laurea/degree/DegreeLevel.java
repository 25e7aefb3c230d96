package org.laurea.degree;

import java.util.Optional;

/** The levels of degrees with their digit in category codes and certificate numbers (GB/T 6864, 学位〔2015〕18号). */
public enum DegreeLevel {
    DOCTOR('2'), MASTER('3'), BACHELOR('4');

    private final char digit;

    DegreeLevel(char digit) {
        this.digit = digit;
    }

    /** The digit that stands for the level. */
    public char digit() {
        return digit;
    }

    /** The level that a category code begins with, if it is one. */
    public static Optional<DegreeLevel> ofCategoryCode(String code) {
        for (DegreeLevel level : values()) {
            if (!code.isEmpty() && code.charAt(0) == level.digit) {
                return Optional.of(level);
            }
        }
        return Optional.empty();
    }
}
