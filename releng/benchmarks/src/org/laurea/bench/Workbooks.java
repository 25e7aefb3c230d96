package org.laurea.bench;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;
import java.util.stream.Stream;

import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;

/** Makes the inputs of the benchmarks out of a sample. */
final class Workbooks {

    private Workbooks() {}

    /**
     * Copies the first sheet.
     *
     * @param change what is done to the cells of each data row
     * @param shared whether strings are shared, as spreadsheets save them, or stand inline
     */
    static void copy(Path from, Path to, Consumer<String[]> change, boolean shared) throws IOException {
        try (OutputStream out = Files.newOutputStream(to);
                Workbook book = new Workbook(out, "bench", "1.0");
                ReadableWorkbook source = new ReadableWorkbook(from.toFile());
                Stream<Row> rows = source.getFirstSheet().openStream()) {
            Worksheet sheet = book.newWorksheet("Sheet1");
            rows.forEach(row -> write(sheet, row, change, shared));
        }
    }

    private static void write(Worksheet sheet, Row row, Consumer<String[]> change, boolean shared) {
        int number = row.getRowNum() - 1;
        String[] cells = new String[row.getCellCount()];
        for (int i = 0; i < cells.length; i++) {
            cells[i] = row.getCellText(i);
        }
        if (number > 0) {
            change.accept(cells);
        }
        for (int i = 0; i < cells.length; i++) {
            if (!cells[i].isEmpty() && shared) {
                sheet.value(number, i, cells[i]);
            } else if (!cells[i].isEmpty()) {
                sheet.inlineString(number, i, cells[i]);
            }
        }
        if (number % 1000 == 999) {
            flush(sheet);
        }
    }

    private static void flush(Worksheet sheet) {
        try {
            sheet.flush();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    /** Gives a row of the official 27 columns three findings: two dates in another form and a wrong category name. */
    static void spoil(String[] cells) {
        cells[2] = dashed(cells[2]);
        cells[17] = cells[17] + "？";
        cells[20] = cells[20] + "、";
    }

    private static String dashed(String day) {
        return day.length() == 8 ? day.substring(0, 4) + "-" + day.substring(4, 6) + "-" + day.substring(6) : day;
    }
}
