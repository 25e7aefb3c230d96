package org.laurea.validation;

import java.util.List;

import org.laurea.core.row.Columns;
import org.laurea.core.row.RowSource;
import org.laurea.core.text.InputException;

/** The rules of one record type, compiled once, ready to check any number of files one after the other. */
public interface CheckPlan {

    /**
     * Checks every row. Rows up to the header row are left out. Reading and checking overlap if the options allow more than
     * one thread; the findings are the same.
     *
     * @param rows the sheet
     * @param columns which column holds which field
     * @param fileFindings what was found while the sheet was opened; empty rows are found here
     * @throws InputException if the input turns out to be unreadable
     */
    Findings check(RowSource rows, Columns columns, List<FileFinding> fileFindings) throws InputException;

    /** A table without rows, whose findings are kept up to date while its rows change. */
    LiveCheck live();

    /**
     * The data rows as the rules see them: one text for each field of the record type, in its order, normalised.
     */
    RowSource normalised(RowSource rows, Columns columns);
}
