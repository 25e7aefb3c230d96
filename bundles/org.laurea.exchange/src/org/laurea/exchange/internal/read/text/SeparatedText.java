package org.laurea.exchange.internal.read.text;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;

import org.eclipse.jdt.annotation.Nullable;
import org.laurea.core.row.CellKind;
import org.laurea.core.row.Row;
import org.laurea.core.row.RowSink;
import org.laurea.exchange.internal.FormulaGuard;
import org.laurea.exchange.internal.read.RawSheet;
import org.laurea.exchange.internal.read.RowBuilder;
import org.laurea.exchange.internal.read.TextCharset;
import org.laurea.exchange.internal.read.Unreadable;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;

/** Text whose cells are separated by commas, semicolons or tabs. A record is a row, however many lines it takes. */
public final class SeparatedText implements RawSheet {

    private static final int HEAD = 64 * 1024;
    private static final int LONGEST_FIELD = 4 << 20;

    private final Path file;
    private final Charset charset;
    private final char separator;

    private SeparatedText(Path file, Charset charset, char separator) {
        this.file = file;
        this.charset = charset;
        this.separator = separator;
    }

    /** The table in {@code file}; {@code chosen} is {@code null} to find the encoding. */
    public static SeparatedText open(Path file, @Nullable Charset chosen) throws IOException {
        Charset charset = chosen == null ? TextCharset.of(file) : chosen;
        try (Reader reader = reader(file, charset)) {
            char[] head = new char[HEAD];
            int length = 0;
            int count = reader.read(head);
            while (count > 0) {
                length += count;
                count = reader.read(head, length, HEAD - length);
            }
            return new SeparatedText(file, charset, Separator.of(new String(head, 0, length)));
        }
    }

    /** The encoding that it is read in. */
    public Charset charset() {
        return charset;
    }

    /** Whether tabs separate the cells. */
    public boolean isTabbed() {
        return separator == '\t';
    }

    private static Reader reader(Path file, Charset charset) throws IOException {
        Reader reader = new BufferedReader(new InputStreamReader(Files.newInputStream(file), charset), HEAD);
        reader.mark(1);
        if (reader.read() != '\uFEFF') {
            reader.reset();
        }
        return reader;
    }

    @Override
    public void read(RowSink sink) throws IOException {
        RowBuilder builder = new RowBuilder();
        int number = 0;
        try (Reader reader = reader(file, charset);
                CsvReader<CsvRecord> records = CsvReader.builder().fieldSeparator(separator).skipEmptyLines(false)
                        .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                        .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                        .allowUnclosedQuote(false).maxBufferSize(LONGEST_FIELD).ofCsvRecord(reader)) {
            for (CsvRecord found : records) {
                if (++number > RowBuilder.MOST_ROWS) {
                    throw new Unreadable("beyond", number);
                }
                Row row = row(builder, number, found);
                if (row != null) {
                    sink.accept(row);
                }
            }
        } catch (CsvParseException e) {
            throw new Unreadable("quote", number + 1);
        }
    }

    private static @Nullable Row row(RowBuilder builder, int number, CsvRecord found) throws Unreadable {
        int width = found.getFieldCount();
        if (width > RowBuilder.MOST_COLUMNS) {
            throw new Unreadable("beyond", number);
        }
        builder.begin(number);
        for (int column = 0; column < width; column++) {
            builder.put(column, FormulaGuard.decode(found.getField(column)), CellKind.TEXT);
        }
        return builder.finish();
    }
}
