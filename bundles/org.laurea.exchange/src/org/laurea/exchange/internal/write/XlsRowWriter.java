package org.laurea.exchange.internal.write;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.function.Consumer;

import org.apache.poi.hssf.usermodel.HSSFCell;
import org.apache.poi.hssf.usermodel.HSSFCellStyle;
import org.apache.poi.hssf.usermodel.HSSFFont;
import org.apache.poi.hssf.usermodel.HSSFRow;
import org.apache.poi.hssf.usermodel.HSSFSheet;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.FormulaError;
import org.laurea.core.row.CellKind;
import org.laurea.core.row.Row;
import org.laurea.core.text.InputException;
import org.laurea.exchange.Loss;
import org.laurea.exchange.WriterOptions;

/** Builds a BIFF8 workbook; the form allows 65,536 rows and 256 columns, which fit into memory. */
public final class XlsRowWriter extends PendingRowWriter {

    private static final int MOST_ROWS = 65_536;
    private static final int MOST_COLUMNS = 256;
    private static final int WIDTH_UNIT = 256;

    private final PendingFile file;
    private final HSSFWorkbook workbook = new HSSFWorkbook();
    private final HSSFSheet sheet;
    private final HSSFCellStyle textStyle;
    private final HSSFCellStyle dateStyle;
    private final Consumer<Loss> losses;
    private final ColumnWidths widths = new ColumnWidths();

    /** A writer of a new workbook with one sheet. */
    public XlsRowWriter(PendingFile file, List<String> headers, WriterOptions options) throws InputException {
        super(file, MOST_ROWS, headers.isEmpty() ? 0 : 1);
        this.file = file;
        losses = options.losses();
        sheet = workbook.createSheet(PlainWorkbook.sheetName(options.sheet()));
        textStyle = style("@");
        dateStyle = style("yyyy-mm-dd");
        if (!headers.isEmpty()) {
            header(headers);
        }
    }

    private HSSFCellStyle style(String format) {
        HSSFCellStyle style = workbook.createCellStyle();
        style.setDataFormat(workbook.createDataFormat().getFormat(format));
        return style;
    }

    private void header(List<String> headers) throws InputException {
        limit(headers.size());
        HSSFFont bold = workbook.createFont();
        bold.setBold(true);
        HSSFCellStyle style = style("@");
        style.setFont(bold);
        HSSFRow row = sheet.createRow(0);
        for (int column = 0; column < headers.size(); column++) {
            HSSFCell cell = row.createCell(column);
            cell.setCellValue(headers.get(column));
            cell.setCellStyle(style);
            widths.see(column, headers.get(column));
        }
        sheet.createFreezePane(0, 1);
    }

    private static void limit(int columns) throws InputException {
        if (columns > MOST_COLUMNS) {
            throw new InputException(WriterTexts.text("write.columns", MOST_COLUMNS));
        }
    }

    @Override
    void write(Row row, int gap) throws InputException {
        limit(row.size());
        widths.see(row);
        HSSFRow target = sheet.createRow(row.number() - 1);
        for (int column = 0; column < row.size(); column++) {
            CellKind kind = row.kind(column);
            if (kind != CellKind.EMPTY) {
                fill(target.createCell(column), row.text(column), kind);
            }
        }
    }

    private void fill(HSSFCell cell, String text, CellKind kind) {
        int serial = kind == CellKind.DATE ? CellXml.serial(text) : -1;
        if (serial >= 0) {
            cell.setCellValue(serial);
            cell.setCellStyle(dateStyle);
        } else if (kind == CellKind.NUMBER && CellXml.isNumber(text)) {
            cell.setCellValue(Double.parseDouble(text));
        } else if (kind == CellKind.BOOLEAN) {
            cell.setCellValue("TRUE".equals(text));
        } else if (kind == CellKind.ERROR) {
            error(cell, text);
        } else {
            string(cell, text);
        }
    }

    private void error(HSSFCell cell, String text) {
        for (FormulaError error : FormulaError.values()) {
            if (error.getString().equals(text.isEmpty() ? "#N/A" : text) && error.getCode() >= 0) {
                cell.setCellErrorValue(error);
                return;
            }
        }
        string(cell, text);
    }

    private void string(HSSFCell cell, String text) {
        String held = text;
        if (text.length() > XlsxRowWriter.LONGEST_TEXT) {
            losses.accept(new Loss(cell.getRowIndex() + 1, cell.getColumnIndex(),
                    WriterTexts.text("write.cell.long", XlsxRowWriter.LONGEST_TEXT)));
            held = text.substring(0, XlsxRowWriter.LONGEST_TEXT);
        }
        cell.setCellValue(held);
        cell.setCellStyle(textStyle);
    }

    @Override
    void complete() throws IOException {
        for (int column = 0; column < widths.count(); column++) {
            sheet.setDefaultColumnStyle(column, textStyle);
            sheet.setColumnWidth(column, widths.of(column) * WIDTH_UNIT);
        }
        try (OutputStream out = new BufferedOutputStream(file.open())) {
            workbook.write(out);
        }
    }

    @Override
    void release() throws IOException {
        workbook.close();
    }
}
