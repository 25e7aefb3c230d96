package org.laurea.exchange.internal.write;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetEncoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Consumer;

import org.laurea.core.row.Row;
import org.laurea.exchange.Loss;
import org.laurea.exchange.TextEncoding;
import org.laurea.exchange.WriterOptions;
import org.laurea.exchange.internal.FormulaGuard;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;

/** Streams rows as separated values; text that would be taken for a formula is guarded. */
public final class CsvRowWriter extends PendingRowWriter {

    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private final Writer text;
    private final CsvWriter csv;
    private final CharsetEncoder probe;
    private final Consumer<Loss> losses;
    private final int columns;

    private CsvRowWriter(PendingFile file, List<String> headers, char separator, Charset charset, boolean mark,
            Consumer<Loss> losses) throws IOException {
        super(file, Integer.MAX_VALUE, headers.isEmpty() ? 0 : 1);
        this.losses = losses;
        columns = headers.size();
        probe = charset.newEncoder();
        CharsetEncoder encoder = charset.newEncoder().onMalformedInput(CodingErrorAction.REPLACE)
                .onUnmappableCharacter(CodingErrorAction.REPLACE);
        text = file.writer(encoder);
        if (mark) {
            text.write(BYTE_ORDER_MARK);
        }
        csv = CsvWriter.builder().fieldSeparator(separator).lineDelimiter(LineDelimiter.CRLF).build(text);
        if (!headers.isEmpty()) {
            record(headers.toArray(new String[0]), 1);
        }
    }

    /** A writer of comma-separated values. */
    public static CsvRowWriter commas(PendingFile file, List<String> headers, WriterOptions options)
            throws IOException {
        Charset charset = options.encoding() == TextEncoding.GB18030 ? Charset.forName("GB18030")
                : StandardCharsets.UTF_8;
        return new CsvRowWriter(file, headers, ',', charset, options.encoding() == TextEncoding.UTF_8_BOM,
                options.losses());
    }

    /** A writer of text with tabs in UTF-16LE with byte order mark, as spreadsheets save it. */
    public static CsvRowWriter tabs(PendingFile file, List<String> headers, WriterOptions options)
            throws IOException {
        return new CsvRowWriter(file, headers, '\t', StandardCharsets.UTF_16LE, true, options.losses());
    }

    @Override
    void write(Row row, int gap) throws IOException {
        for (int i = 0; i < gap; i++) {
            csv.writeRecord("");
        }
        String[] cells = new String[Math.max(columns, row.size())];
        for (int column = 0; column < cells.length; column++) {
            cells[column] = row.text(column);
        }
        record(cells, row.number());
    }

    private void record(String[] cells, int row) throws IOException {
        for (int column = 0; column < cells.length; column++) {
            String cell = cells[column];
            if (!isPlain(cell) && !probe.canEncode(cell)) {
                losses.accept(new Loss(row, column, WriterTexts.text("write.encoding", probe.charset().name())));
            }
            cells[column] = FormulaGuard.encode(cell);
        }
        try {
            csv.writeRecord(cells);
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private static boolean isPlain(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= '\u0080' && (c < '\u4E00' || c > '\u9FA5')) {
                return false;
            }
        }
        return true;
    }

    @Override
    void complete() throws IOException {
        csv.flush();
    }

    @Override
    void release() throws IOException {
        text.close();
    }
}
