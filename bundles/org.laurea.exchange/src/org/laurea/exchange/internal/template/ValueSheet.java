package org.laurea.exchange.internal.template;

import java.util.List;

import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFName;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.laurea.core.row.Columns;

/** The values of all drop-downs, a column each, with a name by which the drop-down finds them. */
final class ValueSheet {

    private static final int WIDTH = 22 * 256;

    private final XSSFWorkbook workbook;
    private final TemplateStyles styles;
    private final XSSFSheet sheet;
    private int columns;

    ValueSheet(TemplateTexts texts, XSSFWorkbook workbook, TemplateStyles styles) {
        this.workbook = workbook;
        this.styles = styles;
        sheet = workbook.createSheet(texts.get("values"));
        sheet.createFreezePane(0, 1);
    }

    /** Adds the values of a field and gives the name of their range. */
    String add(Choices choices) {
        int column = columns++;
        sheet.setDefaultColumnStyle(column, styles.text);
        sheet.setColumnWidth(column, WIDTH);
        put(0, column, choices.field().zh() + "(" + choices.field().code() + ")");
        row(0).getCell(column).setCellStyle(styles.optional);
        List<String> values = choices.values();
        for (int i = 0; i < values.size(); i++) {
            put(i + 1, column, values.get(i));
        }
        String letters = Columns.letters(column);
        XSSFName name = workbook.createName();
        name.setNameName("LIST_" + choices.field().code());
        name.setRefersToFormula("'" + sheet.getSheetName() + "'!$" + letters + "$2:$" + letters + "$"
                + (values.size() + 1));
        return name.getNameName();
    }

    private void put(int row, int column, String text) {
        XSSFCell cell = row(row).createCell(column);
        cell.setCellValue(text);
        cell.setCellStyle(styles.text);
    }

    private XSSFRow row(int number) {
        XSSFRow row = sheet.getRow(number);
        return row == null ? sheet.createRow(number) : row;
    }
}
