package org.laurea.exchange.internal.rework;

import java.util.HashMap;
import java.util.Map;

import org.apache.poi.hssf.usermodel.HSSFCellStyle;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.IndexedColors;

/** Styles of marked cells in a BIFF8 workbook, in colours of the palette that every workbook has. */
final class HssfStyles {

    private final HSSFWorkbook workbook;
    private final Map<Integer, HSSFCellStyle> variants = new HashMap<>();

    HssfStyles(HSSFWorkbook workbook) {
        this.workbook = workbook;
    }

    /** The style {@code base} with the look. */
    HSSFCellStyle variant(HSSFCellStyle base, Look look) {
        return variants.computeIfAbsent(base.getIndex() << 4 | look.ordinal(), key -> {
            HSSFCellStyle style = workbook.createCellStyle();
            style.cloneStyleFrom(base);
            tint(style, look);
            if (look.isText()) {
                style.setDataFormat(workbook.createDataFormat().getFormat("@"));
            }
            return style;
        });
    }

    static void tint(HSSFCellStyle style, Look look) {
        if (look == Look.TEXT) {
            return;
        }
        style.setFillForegroundColor(colour(look));
        style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
    }

    private static short colour(Look look) {
        return switch (look) {
            case ERROR -> IndexedColors.ROSE.getIndex();
            case WARNING -> IndexedColors.LIGHT_YELLOW.getIndex();
            case INFO -> IndexedColors.PALE_BLUE.getIndex();
            case FIXED, TEXT -> IndexedColors.LIGHT_GREEN.getIndex();
        };
    }

    /** Takes the tints of marks from all styles that have them. */
    static void dropMarks(HSSFWorkbook workbook) {
        for (int i = 0; i < workbook.getNumCellStyles(); i++) {
            HSSFCellStyle style = workbook.getCellStyleAt(i);
            if (style.getFillPattern() == FillPatternType.SOLID_FOREGROUND
                    && Look.MARKS.stream().anyMatch(look -> colour(look) == style.getFillForegroundColor())) {
                style.setFillPattern(FillPatternType.NO_FILL);
            }
        }
    }
}
