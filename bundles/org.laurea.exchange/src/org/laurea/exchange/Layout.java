package org.laurea.exchange;

import java.util.List;

import org.laurea.core.row.Columns;
import org.laurea.core.row.RowSource;
import org.laurea.core.text.Localized;
import org.laurea.validation.FileFinding;

/**
 * How a sheet is laid out for a record type.
 *
 * @param sheet the name of the sheet
 * @param rows its rows, without rows above the header and without sample rows
 * @param columns which column holds which field
 * @param headers the text of each header cell by column
 * @param findings findings of the header and the file (HDR-01 to HDR-04)
 * @param notes what else the user should be told, such as sample rows that were left out
 */
public record Layout(String sheet, RowSource rows, Columns columns, List<String> headers,
        List<FileFinding> findings, List<Localized> notes) {}
