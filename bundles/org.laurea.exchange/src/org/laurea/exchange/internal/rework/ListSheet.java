package org.laurea.exchange.internal.rework;

import java.io.IOException;
import java.util.List;
import java.util.function.Consumer;

import org.laurea.core.text.InputException;

/**
 * A list on a sheet of its own: rows on top that stay in view, of which the last is the header, and the list below.
 *
 * @param name the name of the sheet
 * @param sheet the sheet that its links lead to
 * @param widths the widths of the columns in characters
 * @param top the rows on top
 * @param body the rows below
 * @param mostRows how many rows below are written at most
 */
record ListSheet(String name, String sheet, List<Integer> widths, List<List<ListCell>> top, Body body,
        long mostRows) {

    /** The rows below the header. */
    @FunctionalInterface
    interface Body {

        /** Gives each row to {@code sink}. */
        void forEach(Consumer<List<ListCell>> sink) throws IOException, InputException;
    }

    /** Where a link leads, in the syntax of spreadsheets. */
    String location(String target) {
        return "'" + sheet.replace("'", "''") + "'!" + target;
    }
}
