package org.laurea.exchange.internal.read.xlsx;

import org.laurea.exchange.internal.read.RowBuilder;
import org.laurea.exchange.internal.read.Unreadable;

/** Reads cell addresses such as {@code AA17}. */
final class CellAddress {

    private CellAddress() {}

    /** The column of an address, the first being 0. Its row has to be {@code row}. */
    static int column(byte[] bytes, int from, int to, int row) throws Unreadable {
        int at = from;
        int column = 0;
        while (at < to) {
            int letter = (bytes[at] & 0xDF) - 'A';
            if (letter < 0 || letter > 25 || bytes[at] < 'A') {
                break;
            }
            column = column * 26 + letter + 1;
            if (column > RowBuilder.MOST_COLUMNS) {
                throw new Unreadable("beyond", row);
            }
            at++;
        }
        if (column == 0 || at < to && XmlText.number(bytes, at, to) != row) {
            throw new Unreadable("address", row);
        }
        return column - 1;
    }
}
