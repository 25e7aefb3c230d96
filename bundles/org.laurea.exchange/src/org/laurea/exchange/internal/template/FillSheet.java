package org.laurea.exchange.internal.template;

import java.util.List;

import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.DataValidationConstraint;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFDataValidationConstraint;
import org.apache.poi.xssf.usermodel.XSSFDataValidationHelper;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.laurea.core.record.Field;
import org.laurea.exchange.Template;
import org.laurea.exchange.internal.write.PlainWorkbook;

/** The sheet to fill in: the header, a sample row that is not read, and help at each column. */
final class FillSheet {

    private static final int LAST_ROW = 1_048_575;
    private static final int LONGEST_PROMPT = 250;
    private static final int LONGEST_PROMPT_TITLE = 32;
    private static final int WIDTH_UNIT = 256;
    private static final int HEADER_POINTS = 34;
    private static final int LONGEST_NAME = 60;
    private static final int NARROW = 22;
    private static final int WIDE = 36;

    private final Template template;
    private final TemplateTexts texts;
    private final TemplateStyles styles;
    private final XSSFSheet sheet;
    private final XSSFDataValidationHelper validations;

    FillSheet(Template template, TemplateTexts texts, XSSFWorkbook workbook, TemplateStyles styles) {
        this.template = template;
        this.texts = texts;
        this.styles = styles;
        sheet = workbook.createSheet(PlainWorkbook.sheetName(template.title().in(texts.language())));
        validations = new XSSFDataValidationHelper(sheet);
    }

    void write(List<Choices> choices, ValueSheet values) {
        XSSFRow header = sheet.createRow(0);
        header.setHeightInPoints(HEADER_POINTS);
        XSSFRow sample = sheet.createRow(1);
        for (int column = 0; column < choices.size(); column++) {
            Field field = choices.get(column).field();
            sheet.setDefaultColumnStyle(column, styles.text);
            sheet.setColumnWidth(column, width(field) * WIDTH_UNIT);
            XSSFCell cell = header.createCell(column);
            cell.setCellValue(field.zh() + "(" + field.code() + ")");
            cell.setCellStyle(styles.header(field.requirement()));
            XSSFCell example = sample.createCell(column);
            example.setCellValue((column == 0 ? texts.get("sample") : "") + template.example().apply(field));
            example.setCellStyle(styles.sample);
            sheet.addValidationData(validation(column, choices.get(column), values));
        }
        sheet.createFreezePane(1, 1);
    }

    private static int width(Field field) {
        int header = 2 * field.zh().length() + field.code().length() + 3;
        int content = field.length() > LONGEST_NAME ? WIDE : Math.min(field.length() + 4, NARROW);
        return Math.max(Math.min(header, NARROW), content);
    }

    private DataValidation validation(int column, Choices choices, ValueSheet values) {
        Field field = choices.field();
        DataValidationConstraint constraint = choices.isList()
                ? validations.createFormulaListConstraint(values.add(choices))
                : new XSSFDataValidationConstraint(DataValidationConstraint.ValidationType.ANY, "");
        DataValidation validation = validations.createValidation(constraint,
                new CellRangeAddressList(1, LAST_ROW, column, column));
        validation.setEmptyCellAllowed(true);
        validation.createPromptBox(clipped(field.zh() + " " + field.code(), LONGEST_PROMPT_TITLE), prompt(choices));
        validation.setShowPromptBox(true);
        if (choices.isList()) {
            validation.setErrorStyle(choices.complete() ? DataValidation.ErrorStyle.STOP
                    : DataValidation.ErrorStyle.WARNING);
            validation.createErrorBox(clipped(field.zh(), LONGEST_PROMPT_TITLE),
                    texts.get(choices.complete() ? "stop" : "warn"));
            validation.setShowErrorBox(true);
        }
        return validation;
    }

    private String prompt(Choices choices) {
        Field field = choices.field();
        StringBuilder prompt = new StringBuilder(texts.requirement(field.requirement())).append('\n')
                .append(template.help().apply(field).in(texts.language()));
        if (choices.isLookedUp()) {
            List<String> names = choices.tables().stream().map(table -> texts.table(table.id())).toList();
            prompt.append('\n').append(texts.get("lookup", String.join(texts.get("or"), names)));
        }
        return clipped(prompt.toString(), LONGEST_PROMPT);
    }

    private static String clipped(String text, int length) {
        return text.length() <= length ? text
                : text.substring(0, text.offsetByCodePoints(length - 1, 0)) + '\u2026';
    }
}
