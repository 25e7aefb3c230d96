package org.laurea.office.intake;

import java.nio.charset.Charset;
import java.util.List;

import org.eclipse.jdt.annotation.Nullable;
import org.laurea.core.row.Row;
import org.laurea.core.text.Localized;

/**
 * The sheet that is read, and how.
 *
 * @param sheet its name
 * @param headerRow the number of its header row, the first row being 1
 * @param headers the text of each header cell by column
 * @param encoding the encoding of the file; {@code null} for a form that has none to choose
 * @param encodings the encodings to choose from, empty for a form that has none
 * @param preview its first rows that have content, at most 20, those above the header included
 * @param notes what else the user should know, such as sample rows that are left out
 */
public record SheetView(String sheet, int headerRow, List<String> headers, @Nullable Charset encoding,
        List<Charset> encodings, List<Row> preview, List<Localized> notes) {}
