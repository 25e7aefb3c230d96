package org.laurea.office.internal.intake.comparison;

/**
 * A row that is to be looked up.
 *
 * @param number the number of the row in its sheet
 * @param texts one text a field
 * @param key its key
 * @param certificate its certificate number, empty if it has none
 */
record PendingRow(int number, String[] texts, String key, String certificate) {}
