package org.laurea.office.export;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

import org.eclipse.jdt.annotation.Nullable;
import org.laurea.core.store.StoreException;
import org.laurea.core.text.InputException;
import org.laurea.core.text.Localized;
import org.laurea.degree.PhotoReport;
import org.laurea.degree.PlatformHeaders;
import org.laurea.degree.PlatformOutput;
import org.laurea.exchange.FileForm;

/**
 * A service: hands out stored batches. Files appear when they are complete; files of the same names are replaced. All but
 * {@link #table} need the module of the batch's record type and fail with a text that says so if it is not installed.
 */
public interface Exports {

    /**
     * Writes all records as a table with the official names as headers (codes in dbf).
     *
     * @return what the form cannot hold, and what else the user should be told
     */
    List<Localized> table(ExportOrder order, FileForm form, Path out)
            throws IOException, InputException, StoreException;

    /** Checks the records as they are stored; accepted warnings count as warnings. */
    BatchCheck check(ExportOrder order) throws InputException, StoreException;

    /**
     * Writes a workbook with every finding marked.
     *
     * @param workbook the clerk's own workbook, whose rows are found again by the keys of the records; {@code null} for a fresh one
     * @return what the user should be told, such as how many rows of the workbook are no records of the batch
     */
    List<Localized> annotated(ExportOrder order, @Nullable Path workbook, Path out)
            throws IOException, InputException, StoreException;

    /** Writes the files that the official platform takes, one for each award date, into a folder. */
    PlatformOutput platform(ExportOrder order, PlatformHeaders headers, Path folder)
            throws IOException, InputException, StoreException;

    /**
     * Writes the records with errors alone, each with what is wrong.
     *
     * @return how many there are
     */
    int rejected(ExportOrder order, Path out) throws IOException, InputException, StoreException;

    /** Compares a folder of photos with the records; rows are numbers of records from 1 on. */
    PhotoReport photos(ExportOrder order, Path folder) throws IOException, InputException, StoreException;
}
