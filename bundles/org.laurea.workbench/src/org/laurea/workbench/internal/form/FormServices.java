package org.laurea.workbench.internal.form;

import java.nio.file.Path;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;

import org.laurea.core.code.CodeTables;
import org.laurea.degree.DegreeCategory;
import org.laurea.degree.DegreeChecks;
import org.laurea.office.document.BatchDocument;

/** What the form needs of the world around it. */
interface FormServices {

    CodeTables codes();

    DegreeChecks checks();

    /** The category of a document, if its module is installed. */
    Optional<DegreeCategory> category(BatchDocument document);

    /** What checks single rows of a document; comes later, or never if nothing can be checked. */
    CompletableFuture<RowProbe> probe(BatchDocument document);

    /** Where the photo of an ID number lies; called in the background. */
    Optional<Path> photo(String idNumber);

    /** Where photos are read. */
    Executor background();

    /** Shows a cell in the grid. */
    void reveal(UUID record, int field);

    /** Goes so many rows on in the grid as it is sorted and filtered; tells whether there is a grid that can. */
    boolean walk(int rows);
}
