package org.laurea.codes.internal;

import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.laurea.core.text.InputException;
import org.laurea.core.text.Messages;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;

/**
 * The rows of an administrator's file under the column names of the shipped one.
 *
 * @param header the columns
 * @param rows the cells of each row, as many as there are columns
 * @param numbers the number of each row in the file, the header being in row 1 where nothing stands above it
 */
record LocalRows(List<String> header, List<List<String>> rows, List<Integer> numbers) {

    /** Cuts a text into rows. Empty rows are passed over. */
    static LocalRows of(String text, FileFormat format, Messages messages) throws InputException {
        List<String> header = new ArrayList<>();
        List<List<String>> rows = new ArrayList<>();
        List<Integer> numbers = new ArrayList<>();
        int number = 0;
        try (CsvReader<CsvRecord> csv = CsvReader.builder().fieldSeparator(separator(text)).skipEmptyLines(false)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE).extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .allowUnclosedQuote(false)
                .ofCsvRecord(new StringReader(text))) {
            for (CsvRecord line : csv) {
                number++;
                List<String> cells = stripped(line.getFields());
                if (header.isEmpty() && !isEmpty(cells)) {
                    header.addAll(columns(cells, format));
                } else if (!isEmpty(cells)) {
                    rows.add(fitted(cells, header.size(), number, messages));
                    numbers.add(number);
                }
            }
        } catch (CsvParseException e) {
            throw new InputException(messages.text("import.quotes", number + 1), e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new LocalRows(header, rows, numbers);
    }

    private static char separator(String text) {
        int end = text.indexOf('\n');
        String line = end < 0 ? text : text.substring(0, end);
        if (line.indexOf(',') >= 0) {
            return ',';
        }
        return line.indexOf('\t') >= 0 ? '\t' : line.indexOf(';') >= 0 ? ';' : ',';
    }

    private static List<String> stripped(List<String> cells) {
        List<String> stripped = new ArrayList<>(cells.size());
        for (String cell : cells) {
            stripped.add(cell.strip());
        }
        return stripped;
    }

    private static boolean isEmpty(List<String> cells) {
        return String.join("", cells).isEmpty();
    }

    /** The shipped file's names for the columns. */
    private static List<String> columns(List<String> cells, FileFormat format) {
        Map<String, String> common = new HashMap<>();
        for (String[] line : Resources.rows("headers.csv")) {
            common.put(line[0], line[1]);
        }
        List<String> columns = new ArrayList<>(cells.size());
        for (String cell : cells) {
            columns.add(format.ownName(common.getOrDefault(cell, cell)));
        }
        return columns;
    }

    private static List<String> fitted(List<String> cells, int size, int number, Messages messages)
            throws InputException {
        List<String> fitted = new ArrayList<>(cells);
        while (fitted.size() > size && fitted.get(fitted.size() - 1).isEmpty()) {
            fitted.remove(fitted.size() - 1);
        }
        if (fitted.size() > size) {
            throw new InputException(messages.text("import.cells", number, fitted.size(), size));
        }
        while (fitted.size() < size) {
            fitted.add("");
        }
        return fitted;
    }

    String cell(int row, String column) {
        int index = header.indexOf(column);
        return index < 0 ? "" : rows.get(row).get(index);
    }

    /** These rows before those of {@code others}; a row here whose key stands in {@code others} is left out. */
    LocalRows with(LocalRows others, String key) {
        List<String> all = new ArrayList<>(header);
        for (String column : others.header) {
            if (!all.contains(column)) {
                all.add(column);
            }
        }
        Set<String> keys = new HashSet<>();
        for (int i = 0; i < others.rows.size(); i++) {
            keys.add(others.cell(i, key));
        }
        LocalRows both = new LocalRows(all, new ArrayList<>(), new ArrayList<>());
        for (int i = 0; i < rows.size(); i++) {
            if (!keys.contains(cell(i, key))) {
                both.take(this, i);
            }
        }
        for (int i = 0; i < others.rows.size(); i++) {
            both.take(others, i);
        }
        return both;
    }

    private void take(LocalRows from, int row) {
        List<String> cells = new ArrayList<>(header.size());
        for (String column : header) {
            cells.add(from.cell(row, column));
        }
        rows.add(cells);
        numbers.add(from.numbers.get(row));
    }

    /** The rows as CSV. */
    String asCsv() {
        StringWriter text = new StringWriter();
        try (CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(text)) {
            csv.writeRecord(header);
            for (List<String> row : rows) {
                csv.writeRecord(row);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }
}
