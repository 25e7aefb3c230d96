package org.laurea.exchange.internal.template;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.laurea.core.code.CodeEntry;
import org.laurea.exchange.internal.template.Choices.Listed;

/** Sheets on which codes of long tables are looked up. */
final class LookupSheets {

    private static final int[] WIDTHS = {14, 36, 60};
    private static final int WIDTH_UNIT = 256;

    private final TemplateTexts texts;
    private final XSSFWorkbook workbook;
    private final TemplateStyles styles;
    private final Set<String> added = new HashSet<>();

    LookupSheets(TemplateTexts texts, XSSFWorkbook workbook, TemplateStyles styles) {
        this.texts = texts;
        this.workbook = workbook;
        this.styles = styles;
    }

    /** Adds the tables of a field that is looked up, each once. */
    void add(Choices choices) {
        if (choices.isLookedUp()) {
            choices.tables().stream().filter(table -> added.add(table.id())).forEach(this::add);
        }
    }

    private void add(Listed table) {
        XSSFSheet sheet = workbook.createSheet(texts.table(table.id()));
        for (int column = 0; column < WIDTHS.length; column++) {
            sheet.setColumnWidth(column, WIDTHS[column] * WIDTH_UNIT);
            sheet.setDefaultColumnStyle(column, styles.text);
        }
        int number = 0;
        row(sheet, number++, List.of(texts.get("code"), texts.get("name"), texts.get("former")), styles.optional);
        for (CodeEntry entry : table.entries()) {
            List<String> others = new ArrayList<>(entry.formerNames());
            others.addAll(entry.aliases());
            others.addAll(entry.formerCodes());
            row(sheet, number++, List.of(entry.code(), entry.name(), String.join(texts.get("or"), others)),
                    styles.text);
        }
        sheet.createFreezePane(0, 1);
        sheet.setAutoFilter(new CellRangeAddress(0, number - 1, 0, WIDTHS.length - 1));
    }

    private static void row(XSSFSheet sheet, int number, List<String> texts, XSSFCellStyle style) {
        XSSFRow row = sheet.createRow(number);
        for (int column = 0; column < texts.size(); column++) {
            if (!texts.get(column).isEmpty()) {
                row.createCell(column).setCellValue(texts.get(column));
                row.getCell(column).setCellStyle(style);
            }
        }
    }
}
