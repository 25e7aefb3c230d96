package org.laurea.exchange.internal.write;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.laurea.core.row.Row;
import org.laurea.core.text.InputException;
import org.laurea.exchange.FileForm;
import org.laurea.exchange.Loss;
import org.laurea.exchange.RowWriter;
import org.laurea.exchange.RowWriters;
import org.laurea.exchange.SourceFile;
import org.laurea.exchange.SourceFiles;
import org.laurea.exchange.TextEncoding;
import org.laurea.exchange.WriterOptions;
import org.laurea.exchange.internal.FormulaGuard;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;

/** 1,000 random records through each form, read by other people's readers. */
class RoundTripTest {

    private static final List<String> HEADERS = List.of("XM", "ZJHM", "LWTM", "LWGJC", "DSXM");
    private static final String ODD = "=+-@\t\r\n\uFF1D\u0001\u0007\u001F\uFFFE\uFFFF_x00A_\",;<>&' \u3000\u00A0";

    @Property(tries = 4, shrinking = ShrinkingMode.OFF)
    void xlsx(@ForAll("records") List<String[]> records) throws Exception {
        assertSame(records, viaPoi(records, FileForm.XLSX));
    }

    @Property(tries = 4, shrinking = ShrinkingMode.OFF)
    void xls(@ForAll("records") List<String[]> records) throws Exception {
        assertSame(records, viaPoi(records, FileForm.XLS));
    }

    @Property(tries = 4, shrinking = ShrinkingMode.OFF)
    void csv(@ForAll("records") List<String[]> records) throws Exception {
        assertSame(records, viaCsv(records, TextEncoding.UTF_8_BOM, StandardCharsets.UTF_8));
        assertSame(records, viaCsv(records, TextEncoding.UTF_8, StandardCharsets.UTF_8));
        assertSame(records, viaCsv(records, TextEncoding.GB18030, Charset.forName("GB18030")));
    }

    @Property(tries = 4, shrinking = ShrinkingMode.OFF)
    void tabs(@ForAll("records") List<String[]> records) throws Exception {
        Path file = write(records, FileForm.TAB_TEXT, TextEncoding.UTF_8);
        assertSame(records, parse(Files.readString(file, StandardCharsets.UTF_16LE).substring(1), '\t'));
        Files.delete(file);
    }

    @Property(tries = 4, shrinking = ShrinkingMode.OFF)
    void ourOwnReader(@ForAll("records") List<String[]> records) throws Exception {
        for (FileForm form : List.of(FileForm.XLSX, FileForm.XLS, FileForm.CSV, FileForm.TAB_TEXT)) {
            for (TextEncoding encoding : TextEncoding.values()) {
                Path file = write(records, form, encoding);
                SourceFile source = SourceFiles.open(file);
                assertEquals(form, source.form());
                assertSame(records, ours(source, records.size()));
                Files.delete(file);
            }
        }
    }

    private static List<List<String>> ours(SourceFile source, int rows) throws InputException {
        List<List<String>> read = new ArrayList<>(Collections.nCopies(rows + 1, List.of("", "", "", "", "")));
        source.sheet(source.sheetNames().get(0)).forEach(row -> {
            List<String> cells = new ArrayList<>();
            for (int column = 0; column < HEADERS.size(); column++) {
                cells.add(row.text(column));
            }
            read.set(row.number() - 1, cells);
        });
        return read.subList(1, rows + 1);
    }

    @Provide
    Arbitrary<List<String[]>> records() {
        Arbitrary<String> odd = Arbitraries.strings().withChars(ODD.toCharArray()).withChars("0x5F_DAdf")
                .ofMaxLength(9);
        Arbitrary<String> han = Arbitraries.integers().between(0x20000, 0x323AF).list().ofMinSize(1).ofMaxSize(4)
                .map(points -> points.stream().map(Character::toString).reduce("", String::concat));
        Arbitrary<String> ids = Arbitraries.strings().numeric().ofLength(18);
        return Arbitraries.oneOf(odd, han, ids, Arbitraries.of("张三", "=1+1", "_x000D_", "_x005F_x000D_", " a ", "1E+5"))
                .array(String[].class).ofSize(HEADERS.size()).list().ofSize(250);
    }

    private static void assertSame(List<String[]> expected, List<List<String>> actual) {
        assertEquals(expected.stream().map(List::of).toList(), actual);
    }

    static Path write(List<String[]> records, FileForm form, TextEncoding encoding) throws IOException, InputException {
        Path file = Files.createTempFile("round", "trip");
        List<Loss> losses = new ArrayList<>();
        try (RowWriter writer = RowWriters.open(file, form, HEADERS, new WriterOptions("数据", encoding, losses::add))) {
            int number = 1;
            for (String[] record : records) {
                writer.write(new Row(++number, record, null));
            }
            writer.finish();
        }
        assertEquals(List.of(), losses);
        return file;
    }

    private static List<List<String>> viaPoi(List<String[]> records, FileForm form) throws Exception {
        Path file = write(records, form, TextEncoding.UTF_8);
        DataFormatter text = new DataFormatter();
        List<List<String>> read = new ArrayList<>();
        try (Workbook workbook = WorkbookFactory.create(file.toFile(), null, true)) {
            for (int row = 1; row <= records.size(); row++) {
                List<String> cells = new ArrayList<>();
                for (int column = 0; column < HEADERS.size(); column++) {
                    var line = workbook.getSheetAt(0).getRow(row);
                    Cell cell = line == null ? null : line.getCell(column);
                    assertEquals("@", cell == null ? "@" : cell.getCellStyle().getDataFormatString());
                    cells.add(text.formatCellValue(cell));
                }
                read.add(cells);
            }
        }
        Files.delete(file);
        return read;
    }

    private static List<List<String>> viaCsv(List<String[]> records, TextEncoding encoding, Charset charset)
            throws Exception {
        Path file = write(records, FileForm.CSV, encoding);
        String content = Files.readString(file, charset);
        Files.delete(file);
        return parse(encoding == TextEncoding.UTF_8_BOM ? content.substring(1) : content, ',');
    }

    private static List<List<String>> parse(String content, char separator) throws IOException {
        List<List<String>> read = new ArrayList<>();
        try (CsvReader<CsvRecord> csv = CsvReader.builder().fieldSeparator(separator).skipEmptyLines(false)
                .ofCsvRecord(content)) {
            csv.forEach(record -> read.add(record.getFields().stream().map(FormulaGuard::decode).toList()));
        }
        read.remove(0);
        return read;
    }
}
