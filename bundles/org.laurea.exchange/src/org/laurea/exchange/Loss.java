package org.laurea.exchange;

import org.laurea.core.text.Localized;

/**
 * Something of a cell that the form of the output cannot hold.
 *
 * @param row the row's number
 * @param column the column, the first being 0
 * @param reason what is lost and why, for people; it does not repeat the cell's text
 */
public record Loss(int row, int column, Localized reason) {}
