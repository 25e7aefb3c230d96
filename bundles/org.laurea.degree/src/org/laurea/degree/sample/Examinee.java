package org.laurea.degree.sample;

import org.laurea.degree.DegreeLevel;

/**
 * What an examinee number is made of.
 *
 * @param unit the unit's five-digit code
 * @param level the level of the degree
 * @param year the year of the award
 * @param province the two-digit code of the province of the examination (GB/T 2260)
 * @param serial eight digits, different for each person of a sample
 */
public record Examinee(String unit, DegreeLevel level, int year, String province, String serial) {}
