package org.laurea.exchange;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

import org.laurea.core.row.RowSource;
import org.laurea.core.text.InputException;
import org.laurea.exchange.internal.write.Copying;
import org.laurea.exchange.internal.write.CsvRowWriter;
import org.laurea.exchange.internal.write.DbfRowWriter;
import org.laurea.exchange.internal.write.PendingFile;
import org.laurea.exchange.internal.write.WriterTexts;
import org.laurea.exchange.internal.write.XlsRowWriter;
import org.laurea.exchange.internal.write.XlsxRowWriter;

/** Opens writers of table files. */
public final class RowWriters {

    private RowWriters() {}

    /**
     * A writer to a new file.
     *
     * @param out where the file is to appear; a file that is there is replaced when the new one is complete
     * @param form its form
     * @param headers the header cells, written to row 1; empty for a table without header, whose rows begin at 1
     * @throws InputException if the form is not written, or cannot hold the headers
     */
    public static RowWriter open(Path out, FileForm form, List<String> headers, WriterOptions options)
            throws IOException, InputException {
        if (form == FileForm.HTML) {
            throw new InputException(WriterTexts.text("write.form", out.getFileName()));
        }
        PendingFile file = PendingFile.beside(out);
        try {
            return switch (form) {
                case XLSX -> new XlsxRowWriter(file, headers, options);
                case XLS -> new XlsRowWriter(file, headers, options);
                case CSV -> CsvRowWriter.commas(file, headers, options);
                case TAB_TEXT -> CsvRowWriter.tabs(file, headers, options);
                case DBF -> new DbfRowWriter(file, headers, options);
                case HTML -> throw new IllegalStateException();
            };
        } catch (IOException | InputException | RuntimeException e) {
            file.close();
            throw e;
        }
    }

    /** Writes every row of {@code rows}; finishing is left to the caller. */
    public static void copy(RowSource rows, RowWriter writer) throws IOException, InputException {
        Copying.copy(rows, writer);
    }
}
