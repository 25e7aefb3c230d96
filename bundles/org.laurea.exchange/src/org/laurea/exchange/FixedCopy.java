package org.laurea.exchange;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;

import org.laurea.core.record.RecordType;
import org.laurea.core.text.InputException;
import org.laurea.core.text.Language;
import org.laurea.core.text.Localized;
import org.laurea.exchange.internal.rework.FindingTexts;
import org.laurea.exchange.internal.rework.MendedCopy;
import org.laurea.validation.Findings;

/**
 * The user's own workbook with every safe fix applied: mended cells are text and marked lightly, and a sheet logs each change.
 * Everything else stays as it is.
 */
public final class FixedCopy {

    private FixedCopy() {}

    /**
     * What was done.
     *
     * @param cells how many cells were mended
     * @param rows in how many rows there were fixes
     * @param skipped how many cells were left because other cells share their formula
     * @param notes what else the user should be told
     */
    public record Result(int cells, int rows, int skipped, List<Localized> notes) {}

    /**
     * Writes the mended copy.
     *
     * @param source the file that was checked
     * @param layout how the sheet that was checked is laid out
     * @param findings what was found
     * @param type the record type
     * @param language the language of the log
     * @param out where the copy is to appear; its name tells the form: .xlsx (.xlsm), .xls, .csv, .txt or .dbf. A form
     *        without sheets has no log
     * @throws InputException if the form of {@code out} cannot hold the table
     */
    public static Result write(SourceFile source, Layout layout, Findings findings, RecordType type, Language language,
            Path out) throws IOException, InputException {
        Function<String, Localized> untitled = Localized::verbatim;
        return new MendedCopy(source, layout, findings, type, new FindingTexts(type, language, untitled)).write(out);
    }
}
