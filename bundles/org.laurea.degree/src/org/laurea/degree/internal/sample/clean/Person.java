package org.laurea.degree.internal.sample.clean;

/**
 * A person who does not exist.
 *
 * @param name the name as on the document
 * @param isMale the gender
 * @param birth the birth date, CCYYMMDD
 * @param ethnicGroup the name of the ethnic group, empty where none is reported
 * @param document the kind of document
 * @param number its number
 * @param country the name of the country or region
 * @param province the two-digit code of the home province
 */
record Person(String name, boolean isMale, String birth, String ethnicGroup, Document document, String number,
        String country, String province) {}
