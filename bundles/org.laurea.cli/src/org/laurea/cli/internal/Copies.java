package org.laurea.cli.internal;

import java.io.IOException;
import java.nio.file.Path;

import org.laurea.core.text.InputException;
import org.laurea.core.text.Localized;
import org.laurea.exchange.AnnotatedReturn;
import org.laurea.exchange.FixedCopy;
import org.laurea.exchange.RowExtract;

/**
 * The copies of the user's own file that a check can make.
 *
 * @param checked the file
 * @param session tells what was written
 */
record Copies(CheckedFile checked, Session session) {

    /** The workbook with every finding marked. */
    void annotate(Path out) throws IOException, InputException {
        for (Localized note : AnnotatedReturn.write(checked.source(), checked.layout(), checked.findings(),
                checked.category().recordType(), checked.report().titles(), session.language(), out)) {
            session.terminal().say(note);
        }
        session.say("check.annotated", out);
    }

    /**
     * The workbook with every safe fix applied.
     *
     * @return how many cells were mended
     */
    int fix(Path out) throws IOException, InputException {
        FixedCopy.Result result = FixedCopy.write(checked.source(), checked.layout(), checked.findings(),
                checked.category().recordType(), session.language(), out);
        for (Localized note : result.notes()) {
            session.terminal().say(note);
        }
        session.say("check.fixed", result.cells(), out);
        if (result.skipped() > 0) {
            session.say("check.fixed.skipped", result.skipped());
        }
        return result.cells();
    }

    /** The rows with errors alone. */
    void reject(Path out) throws IOException, InputException {
        int rows = RowExtract.rejected(checked.layout(), checked.findings(), session.language(), out);
        session.say("check.rejected", rows, out);
    }

    /** One workbook for each award date. */
    void split(Path folder) throws IOException, InputException {
        DaySplit.write(checked, folder, session);
    }
}
