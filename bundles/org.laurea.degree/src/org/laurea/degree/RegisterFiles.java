package org.laurea.degree;

import java.nio.file.Path;

import org.laurea.core.text.InputException;
import org.laurea.degree.internal.register.RegisterFolder;
import org.laurea.validation.Registers;

/**
 * Reads registers from a folder: tables named {@code enrolment}, {@code inservice}, {@code equivalent}, {@code authorization} and
 * {@code filed}, in any form that is read and with any extension. A table that is not there is a register that is not given.
 */
public final class RegisterFiles {

    private RegisterFiles() {}

    /**
     * Reads the registers of a folder into memory.
     *
     * @throws InputException if there is no such folder, a register has two files, lacks a column or cannot be read
     */
    public static Registers load(Path folder) throws InputException {
        return new RegisterFolder(folder).load();
    }
}
