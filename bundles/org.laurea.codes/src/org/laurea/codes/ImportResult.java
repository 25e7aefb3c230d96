package org.laurea.codes;

import java.nio.file.Path;

/**
 * What an import did.
 *
 * @param table the id of the table
 * @param mode how it was changed
 * @param rows how many rows the imported file had
 * @param file where the administrator's rows of this table are kept now
 */
public record ImportResult(String table, ImportMode mode, int rows, Path file) {}
