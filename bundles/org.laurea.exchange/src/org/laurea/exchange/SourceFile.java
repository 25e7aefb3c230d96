package org.laurea.exchange;

import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.List;

import org.eclipse.jdt.annotation.Nullable;
import org.laurea.core.row.RowSource;
import org.laurea.core.text.InputException;

/** An input file whose form was recognised by its content and that passed the guard against hostile files. */
public interface SourceFile {

    /** Where the file is. */
    Path path();

    /** What its content is. */
    FileForm form();

    /** Whether its name says another form (HDR-04). */
    boolean isNamedOtherwise();

    /** The encoding of its text; {@code null} for a form whose encoding nobody has to know. */
    @Nullable
    Charset charset();

    /** The names of its visible sheets in order; one name for a form without sheets. */
    List<String> sheetNames();

    /**
     * The rows of a sheet, streamed from the file at each reading.
     *
     * @throws InputException if there is no such sheet
     */
    RowSource sheet(String name) throws InputException;
}
