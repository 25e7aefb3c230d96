package org.laurea.office.batch;

/**
 * How many records have something in common.
 *
 * @param code the code they share, empty if they have none
 * @param name its name as the first of them has it, empty if they have none
 * @param records how many they are
 */
public record Count(String code, String name, int records) {}
