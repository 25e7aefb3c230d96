package org.laurea.degree.internal.sample.clean;

/**
 * A granting unit with the people who sign its certificates.
 *
 * @param code its five-digit code
 * @param name its name
 * @param president the name of the president
 * @param chair the name of the chair of the degree committee
 */
public record Campus(String code, String name, String president, String chair) {}
