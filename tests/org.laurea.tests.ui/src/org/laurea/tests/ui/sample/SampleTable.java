package org.laurea.tests.ui.sample;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.ui.PlatformUI;
import org.laurea.core.code.CodeTables;
import org.laurea.core.text.InputException;
import org.laurea.degree.DegreeCategory;
import org.laurea.degree.DegreeChecks;
import org.laurea.degree.sample.Sample;
import org.laurea.degree.sample.SampleHeaders;
import org.laurea.degree.sample.SampleMedium;
import org.laurea.degree.sample.SampleOrder;
import org.laurea.degree.sample.Samples;
import org.laurea.office.Desk;

/**
 * A table of a category as the sample generator makes it, with headers such as {@code 姓名(XM)}. Cells are addressed by row, the
 * first being 0, and by the official code of the field.
 */
public final class SampleTable {

    private static final long SEED = 11;
    private static final String NUMBER = "XWZSBH";
    private static final int SERIAL = 10;
    private static final int MOST_ROWS = 1000;

    private final String category;
    private final List<String> headers;
    private final List<String[]> rows = new ArrayList<>();

    private SampleTable(String category, List<String> headers) {
        this.category = category;
        this.headers = headers;
    }

    /** A table of a category with some planted mistakes. */
    public static SampleTable of(String category, int rows, int errors) {
        return of(category, rows, errors, SEED);
    }

    /** A table of a category with some planted mistakes; another seed gives other people. */
    public static SampleTable of(String category, int rows, int errors, long seed) {
        return of(category, rows, errors, seed, SampleOrder.DEFAULT_AWARD_DATE);
    }

    /** The same for an award date. */
    public static SampleTable of(String category, int rows, int errors, long seed, LocalDate day) {
        SampleOrder order = new SampleOrder(rows, errors, seed, SampleOrder.DEFAULT_UNIT, day, SampleMedium.WORKBOOK,
                false, SampleHeaders.BOTH);
        DegreeCategory type = service(Desk.class).types().named(category).orElseThrow();
        try {
            Sample sample = Samples.generate(type, order, service(DegreeChecks.class).rules(),
                    service(CodeTables.class));
            SampleTable table = new SampleTable(category, sample.headers());
            sample.rows().forEach(row -> {
                String[] cells = new String[table.headers.size()];
                for (int i = 0; i < cells.length; i++) {
                    cells[i] = row.text(i);
                }
                table.rows.add(cells);
            });
            table.renumber(seed);
            return table;
        } catch (InputException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** The category. */
    public String category() {
        return category;
    }

    /** How many rows there are. */
    public int size() {
        return rows.size();
    }

    /** The text of a cell. */
    public String value(int row, String code) {
        return rows.get(row)[column(code)];
    }

    /** Sets a cell. */
    public SampleTable with(int row, String code, String value) {
        rows.get(row)[column(code)] = value;
        return this;
    }

    /** Writes the table as a spreadsheet exports it: UTF-8 with a mark, commas, quotes. */
    public Path csv(String name) {
        try {
            Path folder = Files.createDirectories(Path.of(System.getProperty("laurea.data")).resolveSibling("files"));
            Path file = folder.resolve(name + ".csv");
            String text = Stream.concat(Stream.of(headers), rows.stream().map(List::of)).map(SampleTable::line)
                    .collect(Collectors.joining("\r\n", "\ufeff", "\r\n"));
            return Files.writeString(file, text);
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    /** Gives certificate numbers that no sample of another seed has, so that none is taken for another's record. */
    private void renumber(long seed) {
        int column = column(NUMBER);
        for (String[] cells : rows) {
            String number = cells[column];
            if (number.matches("\\d{16}")) {
                cells[column] = number.substring(0, SERIAL)
                        + String.format("%06d", Long.parseLong(number.substring(SERIAL)) + seed * MOST_ROWS);
            }
        }
    }

    private int column(String code) {
        for (int i = 0; i < headers.size(); i++) {
            if (headers.get(i).endsWith('(' + code + ')')) {
                return i;
            }
        }
        throw new IllegalArgumentException(code);
    }

    private static String line(List<String> cells) {
        return cells.stream().map(cell -> '"' + cell.replace("\"", "\"\"") + '"').collect(Collectors.joining(","));
    }

    private static <T> T service(Class<T> type) {
        return PlatformUI.getWorkbench().getWorkbenchWindows()[0].getService(type);
    }
}
