package org.laurea.exchange;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.function.Function;

import org.laurea.core.row.Row;
import org.laurea.core.text.InputException;
import org.laurea.core.text.Language;
import org.laurea.exchange.internal.write.RejectedRows;
import org.laurea.exchange.internal.write.SplitRows;
import org.laurea.validation.Findings;

/** Parts of a table as files of their own: the rows with errors, or one file for each key. */
public final class RowExtract {

    private RowExtract() {}

    /**
     * Writes the rows with errors alone, with their cells as they are, and two columns more: what is wrong, and the number of
     * the row in the original file ({@link OwnColumns}).
     *
     * @param language the language of what is wrong
     * @param out where the workbook is to appear
     * @return how many rows were written
     */
    public static int rejected(Layout layout, Findings findings, Language language, Path out)
            throws IOException, InputException {
        return RejectedRows.write(layout, findings, language, out);
    }

    /**
     * Writes the rows of each key into a file of its own, with their cells as they are.
     *
     * @param keyOf the key of a row, such as its award date
     * @param fileOf where the file of a key is to appear; the form is xlsx
     * @return how many rows each key has, in the order of their first rows
     */
    public static Map<String, Integer> split(Layout layout, Function<Row, String> keyOf, Function<String, Path> fileOf)
            throws IOException, InputException {
        return SplitRows.write(layout, keyOf, fileOf);
    }
}
