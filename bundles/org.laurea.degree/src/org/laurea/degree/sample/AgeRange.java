package org.laurea.degree.sample;

/**
 * How old people are.
 *
 * @param youngest the least age in full years
 * @param days over how many days birth dates are spread, a prime number, so that numbers can be spread evenly over them
 */
public record AgeRange(int youngest, int days) {}
