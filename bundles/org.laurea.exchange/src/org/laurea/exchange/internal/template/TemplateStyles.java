package org.laurea.exchange.internal.template;

import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.laurea.core.record.Requirement;

/** The looks of cells in the template; all of them are formatted as text. */
final class TemplateStyles {

    private static final int REQUIRED = 0xF8CBAD;
    private static final int CONDITIONAL = 0xFFE699;
    private static final int OPTIONAL = 0xDDEBF7;
    private static final int EMPTY = 0xD9D9D9;
    private static final int LINE = 0x9AA5B5;
    private static final short TITLE_POINTS = 14;

    private final XSSFWorkbook workbook;
    final XSSFCellStyle text;
    final XSSFCellStyle wrapped;
    final XSSFCellStyle title;
    final XSSFCellStyle sample;
    final XSSFCellStyle required;
    final XSSFCellStyle conditional;
    final XSSFCellStyle optional;
    final XSSFCellStyle empty;

    TemplateStyles(XSSFWorkbook workbook) {
        this.workbook = workbook;
        text = style();
        wrapped = style();
        wrapped.setWrapText(true);
        wrapped.setVerticalAlignment(VerticalAlignment.TOP);
        title = style();
        XSSFFont large = workbook.createFont();
        large.setBold(true);
        large.setFontHeightInPoints(TITLE_POINTS);
        title.setFont(large);
        sample = style();
        XSSFFont grey = workbook.createFont();
        grey.setItalic(true);
        grey.setColor(colour(0x7F7F7F));
        sample.setFont(grey);
        XSSFFont bold = workbook.createFont();
        bold.setBold(true);
        required = header(REQUIRED, bold);
        conditional = header(CONDITIONAL, bold);
        optional = header(OPTIONAL, bold);
        empty = header(EMPTY, bold);
    }

    /** The header of a field. */
    XSSFCellStyle header(Requirement requirement) {
        if (requirement instanceof Requirement.Required) {
            return required;
        }
        if (requirement instanceof Requirement.MustBeEmpty) {
            return empty;
        }
        return requirement instanceof Requirement.Optional ? optional : conditional;
    }

    private XSSFCellStyle style() {
        XSSFCellStyle style = workbook.createCellStyle();
        style.setDataFormat(workbook.createDataFormat().getFormat("@"));
        return style;
    }

    private XSSFCellStyle header(int fill, XSSFFont bold) {
        XSSFCellStyle style = style();
        style.setFont(bold);
        style.setFillForegroundColor(colour(fill));
        style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        style.setAlignment(HorizontalAlignment.CENTER);
        style.setVerticalAlignment(VerticalAlignment.CENTER);
        style.setWrapText(true);
        style.setBorderBottom(BorderStyle.THIN);
        style.setBorderRight(BorderStyle.THIN);
        style.setBottomBorderColor(colour(LINE));
        style.setRightBorderColor(colour(LINE));
        return style;
    }

    private static XSSFColor colour(int rgb) {
        return new XSSFColor(new byte[] {(byte) (rgb >> 16), (byte) (rgb >> 8), (byte) rgb});
    }
}
