package org.laurea.degree.sample;

import java.time.LocalDate;

/**
 * What a sample shall be. The same order gives the same sample, today or next year, on any machine and Java.
 *
 * @param rows how many data rows, at least 1; for double degrees an odd number becomes the next even one
 * @param errors how many mistakes, at least 0; each has a row of its own (double degrees: a pair), and the first row stays
 *            clean
 * @param seed what chance depends on
 * @param unit the five-digit code of the granting unit
 * @param awardDate the award date of the file
 * @param medium what it is written to
 * @param registers whether registers are written with it, so that mistakes which only registers show are planted too
 * @param headers how the header row is written
 */
public record SampleOrder(int rows, int errors, long seed, String unit, LocalDate awardDate, SampleMedium medium,
        boolean registers, SampleHeaders headers) {

    /** The unit that is taken if nobody names one. */
    public static final String DEFAULT_UNIT = "10001";

    /** The award date that is taken if nobody names one; fixed, so that a sample does not depend on the clock. */
    public static final LocalDate DEFAULT_AWARD_DATE = LocalDate.of(2025, 6, 25);

    /** A workbook without registers from the default unit. */
    public static SampleOrder of(int rows, int errors, long seed) {
        return new SampleOrder(rows, errors, seed, DEFAULT_UNIT, DEFAULT_AWARD_DATE, SampleMedium.WORKBOOK, false,
                SampleHeaders.NAMES);
    }

    /** The same order for another medium. */
    public SampleOrder on(SampleMedium other) {
        return new SampleOrder(rows, errors, seed, unit, awardDate, other, registers, headers);
    }

    /** The same order with registers. */
    public SampleOrder withRegisters() {
        return new SampleOrder(rows, errors, seed, unit, awardDate, medium, true, headers);
    }

    /** The same order from another unit. */
    public SampleOrder from(String other) {
        return new SampleOrder(rows, errors, seed, other, awardDate, medium, registers, headers);
    }

    /** The same order with another award date. */
    public SampleOrder awarded(LocalDate other) {
        return new SampleOrder(rows, errors, seed, unit, other, medium, registers, headers);
    }

    /** The same order with other headers. */
    public SampleOrder headed(SampleHeaders other) {
        return new SampleOrder(rows, errors, seed, unit, awardDate, medium, registers, other);
    }
}
