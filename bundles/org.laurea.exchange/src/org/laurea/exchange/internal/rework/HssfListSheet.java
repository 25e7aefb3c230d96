package org.laurea.exchange.internal.rework;

import java.io.IOException;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import org.apache.poi.common.usermodel.HyperlinkType;
import org.apache.poi.hssf.usermodel.HSSFCell;
import org.apache.poi.hssf.usermodel.HSSFCellStyle;
import org.apache.poi.hssf.usermodel.HSSFFont;
import org.apache.poi.hssf.usermodel.HSSFHyperlink;
import org.apache.poi.hssf.usermodel.HSSFRow;
import org.apache.poi.hssf.usermodel.HSSFSheet;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.ss.util.CellRangeAddress;
import org.laurea.core.text.InputException;
import org.laurea.exchange.internal.rework.ListCell.Style;

/** Adds a list to a BIFF8 workbook. */
final class HssfListSheet {

    private static final int WIDTH_UNIT = 256;
    private static final int LONGEST_NAME = 31;

    private final ListSheet list;
    private final HSSFWorkbook workbook;
    private final HSSFSheet sheet;
    private final Map<Style, HSSFCellStyle> styles = new EnumMap<>(Style.class);
    private int row;

    HssfListSheet(ListSheet list, HSSFWorkbook workbook) {
        this.list = list;
        this.workbook = workbook;
        sheet = workbook.createSheet(freeName());
        for (Style style : Style.values()) {
            styles.put(style, style(style));
        }
    }

    private String freeName() {
        String free = list.name();
        for (int n = 2; workbook.getSheet(free) != null; n++) {
            String suffix = " (" + n + ")";
            free = list.name().substring(0, Math.min(list.name().length(), LONGEST_NAME - suffix.length())) + suffix;
        }
        return free;
    }

    private HSSFCellStyle style(Style kind) {
        HSSFCellStyle style = workbook.createCellStyle();
        style.setDataFormat(workbook.createDataFormat().getFormat(kind == Style.NUMBER ? "0" : "@"));
        style.setVerticalAlignment(VerticalAlignment.TOP);
        style.setWrapText(kind == Style.TEXT);
        if (kind == Style.NUMBER) {
            style.setAlignment(HorizontalAlignment.CENTER);
        }
        if (kind == Style.TITLE || kind == Style.HEADER || kind == Style.LINK) {
            HSSFFont font = workbook.createFont();
            font.setBold(kind != Style.LINK);
            if (kind == Style.LINK) {
                font.setUnderline(Font.U_SINGLE);
                font.setColor(IndexedColors.BLUE.getIndex());
            }
            style.setFont(font);
        }
        switch (kind) {
            case ERROR -> HssfStyles.tint(style, Look.ERROR);
            case WARNING -> HssfStyles.tint(style, Look.WARNING);
            case INFO, HEADER -> HssfStyles.tint(style, Look.INFO);
            default -> {}
        }
        return style;
    }

    void write() throws IOException, InputException {
        for (int column = 0; column < list.widths().size(); column++) {
            sheet.setColumnWidth(column, list.widths().get(column) * WIDTH_UNIT);
        }
        list.top().forEach(this::row);
        int header = row;
        long last = header + list.mostRows();
        list.body().forEach(cells -> {
            if (row < last) {
                row(cells);
            }
        });
        sheet.createFreezePane(0, header);
        sheet.setAutoFilter(new CellRangeAddress(header - 1, Math.max(row, header) - 1, 0, list.widths().size() - 1));
    }

    private void row(List<ListCell> cells) {
        HSSFRow target = sheet.createRow(row++);
        for (int column = 0; column < cells.size(); column++) {
            ListCell content = cells.get(column);
            if (content.text().isEmpty()) {
                continue;
            }
            HSSFCell cell = target.createCell(column);
            if (content.style() == Style.NUMBER) {
                cell.setCellValue(Long.parseLong(content.text()));
            } else {
                cell.setCellValue(content.text());
            }
            cell.setCellStyle(styles.get(content.style()));
            String link = content.target();
            if (link != null) {
                HSSFHyperlink hyperlink = workbook.getCreationHelper().createHyperlink(HyperlinkType.DOCUMENT);
                hyperlink.setAddress(list.location(link));
                cell.setHyperlink(hyperlink);
            }
        }
    }
}
