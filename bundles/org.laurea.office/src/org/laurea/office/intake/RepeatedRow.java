package org.laurea.office.intake;

/**
 * A row whose key an earlier row of the file has.
 *
 * @param row the number of the row in its sheet
 * @param first the number of the first row with the key
 */
public record RepeatedRow(int row, int first) {}
