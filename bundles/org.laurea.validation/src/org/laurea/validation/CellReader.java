package org.laurea.validation;

import org.laurea.core.row.CellKind;

/** Makes the text that rules see out of what a cell held. It keeps no state. */
@FunctionalInterface
public interface CellReader {

    /** The normalised text of a cell of one field; {@code raw} itself if there is nothing to change. */
    String read(String raw, CellKind kind);

    /**
     * Whether the reader gives back unchanged every text cell whose characters are all ordinary in the sense of
     * {@link RowView#ordinary()} and that neither begins nor ends with a space, so that it need not be asked.
     */
    default boolean keepsOrdinary() {
        return false;
    }
}
