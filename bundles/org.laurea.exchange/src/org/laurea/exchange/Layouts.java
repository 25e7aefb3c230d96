package org.laurea.exchange;

import org.eclipse.jdt.annotation.Nullable;
import org.laurea.core.record.RecordType;
import org.laurea.core.text.InputException;
import org.laurea.exchange.internal.read.header.HeaderText;
import org.laurea.exchange.internal.read.header.Recognition;

/** Finds out how a file is laid out for a record type. */
public final class Layouts {

    private Layouts() {}

    /**
     * Finds the header in the first rows of a sheet, below titles and instructions if need be, and maps its columns. Headers
     * may be the name of a field, its code, or both with the code in brackets, in any order.
     *
     * @param sheet the sheet, or {@code null} for the one whose header fits best, the first of them if several do
     * @throws InputException if there is no such sheet, or no row names a single field of the record type
     */
    public static Layout recognise(SourceFile file, @Nullable String sheet, RecordType type) throws InputException {
        return new Recognition(file, type).layout(sheet);
    }

    /**
     * The layout of a sheet whose header row, and possibly columns, a person chose.
     *
     * @param headerRow the number of the header row, one of the first rows of the sheet; it need not name a field
     * @param columnOf for each field of the record type the column, or -1; {@code null} to find the columns by their headers
     * @throws InputException if there is no such sheet or row
     */
    public static Layout chosen(SourceFile file, String sheet, RecordType type, int headerRow,
            int @Nullable [] columnOf) throws InputException {
        return new Recognition(file, type).layout(sheet, headerRow, columnOf);
    }

    /** A header as headers are compared: without white space and stars, of half width, in upper case. */
    public static String key(String header) {
        return HeaderText.key(header);
    }
}
