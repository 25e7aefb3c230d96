package org.laurea.office.intake;

import java.nio.file.Path;

import org.laurea.core.text.InputException;

/** The service that begins imports. */
public interface Intakes {

    /**
     * Opens a file: finds its sheet, its header and what it holds. Nothing is written.
     *
     * @throws InputException if the file cannot be read, or nothing in it can be taken for a header
     */
    Intake open(Path file, IntakePlace place) throws InputException;
}
