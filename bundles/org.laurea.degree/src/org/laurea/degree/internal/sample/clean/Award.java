package org.laurea.degree.internal.sample.clean;

/**
 * A degree that can be awarded for a major.
 *
 * @param majorCode the code of the major or discipline
 * @param majorName its name
 * @param categoryCode the code of the degree category
 * @param categoryName its name
 * @param field the two-digit code of the field of learning
 */
public record Award(String majorCode, String majorName, String categoryCode, String categoryName, String field) {}
