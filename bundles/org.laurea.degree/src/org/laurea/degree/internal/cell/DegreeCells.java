package org.laurea.degree.internal.cell;

import org.laurea.core.record.Field;
import org.laurea.validation.CellReader;

/** How the cells of degree records become text. */
public final class DegreeCells {

    private static final String ID_NUMBER = "ZJHM";

    private DegreeCells() {}

    /** The reader for the cells of a field. */
    public static CellReader of(Field field) {
        return ID_NUMBER.equals(field.code()) ? IdNumberCell::read : new TextCell();
    }
}
