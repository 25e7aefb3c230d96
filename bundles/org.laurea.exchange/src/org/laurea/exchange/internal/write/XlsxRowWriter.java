package org.laurea.exchange.internal.write;

import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;

import org.laurea.core.row.CellKind;
import org.laurea.core.row.Columns;
import org.laurea.core.row.Row;
import org.laurea.core.text.InputException;
import org.laurea.exchange.Loss;
import org.laurea.exchange.WriterOptions;
import org.laurea.exchange.internal.write.PlainWorkbook.Style;

/** Streams a sheet of text cells into a new workbook; memory does not grow with the rows. */
public final class XlsxRowWriter extends PendingRowWriter {

    /** How many rows a sheet can have. */
    static final int MOST_ROWS = 1_048_576;
    /** How many columns a sheet can have. */
    static final int MOST_COLUMNS = 16_384;
    /** How many UTF-16 units a cell can have. */
    static final int LONGEST_TEXT = 32_767;

    private static final int MEASURED_ROWS = 200;
    private static final int FLUSH = 1 << 15;

    private final ZipParts parts;
    private final Writer sheet;
    private final StringBuilder xml = new StringBuilder(2 * FLUSH);
    private final ColumnWidths widths = new ColumnWidths();
    private final Consumer<Loss> losses;
    private final boolean hasHeader;
    private String[] letters = new String[0];
    private int measured;
    private boolean begun;

    /** A writer of a new workbook with one sheet. */
    public XlsxRowWriter(PendingFile file, List<String> headers, WriterOptions options) throws IOException {
        super(file, MOST_ROWS, headers.isEmpty() ? 0 : 1);
        losses = options.losses();
        hasHeader = !headers.isEmpty();
        parts = new ZipParts(file.open());
        PlainWorkbook.write(parts, options.sheet());
        sheet = new OutputStreamWriter(parts.begin(PlainWorkbook.SHEET), StandardCharsets.UTF_8);
        if (hasHeader) {
            header(headers);
        }
    }

    private void header(List<String> headers) {
        xml.append("<row r=\"1\" ht=\"20\" customHeight=\"1\">");
        for (int column = 0; column < headers.size(); column++) {
            CellXml.text(xml, letters(column), 1, headers.get(column), Style.HEADER);
            widths.see(column, headers.get(column));
        }
        xml.append("</row>");
    }

    @Override
    void write(Row row, int gap) throws IOException, InputException {
        if (row.size() > MOST_COLUMNS) {
            throw new InputException(WriterTexts.text("write.columns", MOST_COLUMNS));
        }
        if (measured < MEASURED_ROWS) {
            measured++;
            widths.see(row);
        } else if (!begun) {
            begin();
        }
        int number = row.number();
        xml.append("<row r=\"").append(number).append("\">");
        boolean plain = row.isPlain();
        for (int column = 0; column < row.size(); column++) {
            String text = row.text(column);
            CellKind kind = plain ? text.isEmpty() ? CellKind.EMPTY : CellKind.TEXT : row.kind(column);
            CellXml.append(xml, letters(column), number, fitting(text, number, column), kind);
        }
        xml.append("</row>");
        if (begun && xml.length() > FLUSH) {
            flush();
        }
    }

    private String fitting(String text, int row, int column) {
        if (text.length() <= LONGEST_TEXT) {
            return text;
        }
        losses.accept(new Loss(row, column, WriterTexts.text("write.cell.long", LONGEST_TEXT)));
        int end = Character.isHighSurrogate(text.charAt(LONGEST_TEXT - 1)) ? LONGEST_TEXT - 1 : LONGEST_TEXT;
        return text.substring(0, end);
    }

    private String letters(int column) {
        if (column >= letters.length) {
            int known = letters.length;
            letters = Arrays.copyOf(letters, Math.max(32, 2 * column));
            for (int i = known; i < letters.length; i++) {
                letters[i] = Columns.letters(i);
            }
        }
        return letters[column];
    }

    private void begin() throws IOException {
        begun = true;
        StringBuilder head = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n"
                + "<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\">"
                + "<sheetViews><sheetView tabSelected=\"1\" workbookViewId=\"0\">");
        if (hasHeader) {
            head.append("<pane ySplit=\"1\" topLeftCell=\"A2\" activePane=\"bottomLeft\" state=\"frozen\"/>"
                    + "<selection pane=\"bottomLeft\"/>");
        }
        head.append("</sheetView></sheetViews><sheetFormatPr defaultRowHeight=\"15\"/>");
        if (widths.count() > 0) {
            head.append("<cols>");
            for (int column = 0; column < widths.count(); column++) {
                head.append("<col min=\"").append(column + 1).append("\" max=\"").append(column + 1)
                        .append("\" width=\"").append(widths.of(column)).append("\" style=\"")
                        .append(Style.TEXT.ordinal()).append("\" customWidth=\"1\"/>");
            }
            head.append("</cols>");
        }
        sheet.append(head).append("<sheetData>");
        flush();
    }

    private void flush() throws IOException {
        sheet.append(xml);
        xml.setLength(0);
    }

    @Override
    void complete() throws IOException {
        if (!begun) {
            begin();
        }
        xml.append("</sheetData></worksheet>");
        flush();
        sheet.flush();
        parts.end();
    }

    @Override
    void release() throws IOException {
        parts.close();
    }
}
