package org.laurea.degree;

import java.nio.file.Path;
import java.util.List;

import org.laurea.core.text.InputException;
import org.laurea.degree.internal.register.RegisterFile;
import org.laurea.degree.internal.register.RegisterFolder;
import org.laurea.degree.internal.register.RegisterShape;
import org.laurea.exchange.Layout;
import org.laurea.validation.Register;
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

    /** The registers that there can be, in alphabetical order of their names. */
    public static List<RegisterForm> forms() {
        return List.copyOf(RegisterShape.all().values());
    }

    /**
     * Reads one register into memory, its cells as those of records are read.
     *
     * @param file the file, to name it in messages
     * @param layout how the file is laid out for the register's columns
     * @throws InputException if a column is missing or the file cannot be read
     */
    public static Register read(RegisterForm form, Path file, Layout layout) throws InputException {
        return new RegisterFile(file, layout, form.type()).read();
    }
}
