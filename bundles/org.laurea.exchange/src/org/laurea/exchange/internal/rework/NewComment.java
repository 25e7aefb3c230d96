package org.laurea.exchange.internal.rework;

import org.laurea.core.row.Columns;

/**
 * A comment for a cell.
 *
 * @param row the row's number
 * @param column the column, the first being 0
 * @param text what it says
 */
record NewComment(int row, int column, String text) {

    String reference() {
        return Columns.letters(column) + row;
    }
}
