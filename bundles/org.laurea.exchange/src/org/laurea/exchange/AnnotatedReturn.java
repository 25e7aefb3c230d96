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
import org.laurea.exchange.internal.rework.MarkedCopy;
import org.laurea.validation.Findings;

/**
 * The user's own workbook with every finding marked: cells coloured by severity, comments, and a sheet that lists all
 * findings. Formats, widths, other sheets and macros stay as they are. A file that is no workbook becomes one.
 */
public final class AnnotatedReturn {

    private AnnotatedReturn() {}

    /**
     * Writes the marked copy.
     *
     * @param source the file that was checked
     * @param layout how the sheet that was checked is laid out
     * @param findings what was found
     * @param titles the short name of the mistake that a rule finds, by the rule's code
     * @param language the language of comments and list
     * @param out where the copy is to appear: .xls for a workbook of that form, else .xlsx
     * @return what else the user should be told
     * @throws InputException if the workbook cannot be marked
     */
    public static List<Localized> write(SourceFile source, Layout layout, Findings findings, RecordType type,
            Function<String, Localized> titles, Language language, Path out) throws IOException, InputException {
        return new MarkedCopy(source, layout, findings, new FindingTexts(type, language, titles)).write(out);
    }
}
