package org.laurea.codes;

import java.nio.file.Path;

import org.eclipse.jdt.annotation.Nullable;
import org.laurea.core.text.InputException;

/**
 * The administrator's own code tables, kept in the folder {@code codes} of the {@link org.laurea.core.data.DataFolder data folder}.
 * They are read at the next start. A service.
 */
public interface CodeTableImport {

    /**
     * Checks a CSV file as a whole and takes it over; if anything is wrong with it, nothing is changed.
     * <p>
     * The file is in UTF-8, UTF-16 with byte order mark, or GB18030; separated by commas, semicolons or tabs; its header names
     * the columns {@code code} (unless the table has no codes) and {@code name}, and may name {@code former_code},
     * {@code former_name}, {@code alias} (several separated by {@code |}), {@code valid_from} and {@code valid_to} (first and
     * last day, CCYYMMDD, empty for always), each also in Chinese, and any others. The names that the shipped file gives to
     * its columns are taken as well. A code may stand in several rows if their days do not overlap.
     *
     * @param csv the file
     * @param table the id of the table, or {@code null} if the file bears its name, such as {@code undergrad_major.csv}
     * @param mode whether the rows are added or replace the table
     * @throws InputException if the file cannot be taken; says the row and the reason
     */
    ImportResult importFile(Path csv, @Nullable String table, ImportMode mode) throws InputException;

    /**
     * Gives a table back its shipped rows.
     *
     * @return whether there were rows of the administrator
     * @throws InputException if there is no such table or its file cannot be deleted
     */
    boolean restore(String table) throws InputException;
}
