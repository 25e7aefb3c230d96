package org.laurea.exchange.internal.template;

import java.util.List;

import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.laurea.core.record.Field;
import org.laurea.exchange.Template;

/** The sheet that says how to fill in each column, with the article of the notice. */
final class HelpSheet {

    private static final List<String> HEADERS = List.of("number", "field", "code.field", "requirement", "length",
            "table", "help", "basis");
    private static final int[] WIDTHS = {6, 24, 12, 26, 8, 18, 70, 16};
    private static final int WIDTH_UNIT = 256;
    private static final int LINES = 6;

    private final Template template;
    private final TemplateTexts texts;
    private final TemplateStyles styles;
    private final XSSFSheet sheet;
    private int rows;

    HelpSheet(Template template, TemplateTexts texts, XSSFWorkbook workbook, TemplateStyles styles) {
        this.template = template;
        this.texts = texts;
        this.styles = styles;
        sheet = workbook.createSheet(texts.get("help.sheet"));
    }

    void write(List<Choices> choices) {
        for (int column = 0; column < WIDTHS.length; column++) {
            sheet.setColumnWidth(column, WIDTHS[column] * WIDTH_UNIT);
        }
        cell(sheet.createRow(rows++), 0, texts.get("help.title", template.title()), styles.title);
        for (int line = 1; line <= LINES; line++) {
            cell(sheet.createRow(rows++), 0, texts.get("help.line." + line), styles.text);
        }
        XSSFRow legend = sheet.createRow(rows++);
        cell(legend, 1, texts.get("required"), styles.required);
        cell(legend, 2, texts.get("conditional"), styles.conditional);
        cell(legend, 3, texts.get("optional"), styles.optional);
        cell(legend, 4, texts.get("empty"), styles.empty);
        XSSFRow header = sheet.createRow(rows++);
        for (int column = 0; column < WIDTHS.length; column++) {
            cell(header, column, texts.get("help." + HEADERS.get(column)), styles.optional);
        }
        sheet.createFreezePane(0, rows);
        choices.forEach(this::row);
        sheet.getPrintSetup().setLandscape(true);
        sheet.setFitToPage(true);
        sheet.getPrintSetup().setFitHeight((short) 0);
    }

    private void row(Choices choices) {
        Field field = choices.field();
        XSSFRow row = sheet.createRow(rows++);
        List<String> tables = choices.tables().stream().map(table -> texts.table(table.id())).toList();
        List<String> cells = List.of(field.number() == 0 ? "" : Integer.toString(field.number()), field.zh(),
                field.code(), texts.requirement(field.requirement()), Integer.toString(field.length()),
                String.join(texts.get("or"), tables), template.help().apply(field).in(texts.language()),
                template.basis().apply(field).in(texts.language()));
        for (int column = 0; column < cells.size(); column++) {
            cell(row, column, cells.get(column),
                    column == 1 ? styles.header(field.requirement()) : styles.wrapped);
        }
    }

    private static void cell(XSSFRow row, int column, String text, XSSFCellStyle style) {
        XSSFCell cell = row.createCell(column);
        cell.setCellValue(text);
        cell.setCellStyle(style);
    }
}
