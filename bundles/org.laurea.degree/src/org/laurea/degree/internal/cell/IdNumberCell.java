package org.laurea.degree.internal.cell;

import org.laurea.core.row.CellKind;

/** Normalisation of an identity number: as any text, and a lower-case x as the last of 18 characters becomes X. */
final class IdNumberCell {

    private static final int LAST = 17;

    private IdNumberCell() {}

    static String read(String raw, CellKind kind) {
        String text = TextCell.normal(raw, kind);
        return text.length() == LAST + 1 && text.charAt(LAST) == 'x' ? text.substring(0, LAST) + 'X' : text;
    }
}
