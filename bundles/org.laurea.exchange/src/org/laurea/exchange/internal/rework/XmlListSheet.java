package org.laurea.exchange.internal.rework;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import org.laurea.core.row.Columns;
import org.laurea.core.text.InputException;
import org.laurea.exchange.internal.write.CellEscape;
import org.laurea.exchange.internal.write.ColumnWidths;

/** Writes a list as the part of a sheet. */
final class XmlListSheet {

    /** How many links a sheet can have; spreadsheets refuse more. */
    private static final int MOST_LINKS = 65_000;
    private static final int LINE_POINTS = 15;
    private static final int TITLE_POINTS = 24;
    private static final int MOST_LINES = 8;

    private final ListSheet list;
    private final Writer out;
    private final Map<ListCell.Style, Integer> styles;
    private final StringBuilder links = new StringBuilder();
    private final StringBuilder xml = new StringBuilder();
    private int linkCount;
    private int row;

    XmlListSheet(ListSheet list, Writer out, StyleSheet styles) {
        this.list = list;
        this.out = out;
        this.styles = styles(styles);
    }

    private static Map<ListCell.Style, Integer> styles(StyleSheet styles) {
        int bold = styles.font("<b/>");
        String top = "vertical=\"top\"";
        String wrap = top + " wrapText=\"1\"";
        Map<ListCell.Style, Integer> numbers = new EnumMap<>(ListCell.Style.class);
        numbers.put(ListCell.Style.TITLE, styles.text(styles.font("<b/>", "<sz val=\"14\"/>"), Look.TEXT, top));
        numbers.put(ListCell.Style.HEADER, styles.text(bold, Look.INFO, top));
        numbers.put(ListCell.Style.TEXT, styles.text(0, Look.TEXT, wrap));
        numbers.put(ListCell.Style.PLAIN, styles.text(0, Look.TEXT, top));
        numbers.put(ListCell.Style.NUMBER, styles.number("horizontal=\"center\" " + top));
        numbers.put(ListCell.Style.LINK,
                styles.text(styles.font("<u/>", "<color rgb=\"FF0563C1\"/>"), Look.TEXT, top));
        numbers.put(ListCell.Style.ERROR, styles.text(0, Look.ERROR, top));
        numbers.put(ListCell.Style.WARNING, styles.text(0, Look.WARNING, top));
        numbers.put(ListCell.Style.INFO, styles.text(0, Look.INFO, top));
        return numbers;
    }

    void write() throws IOException, InputException {
        int header = list.top().size();
        xml.append("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n<worksheet xmlns="
                + "\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><sheetPr><pageSetUpPr fitToPage=\"1\"/>"
                + "</sheetPr><sheetViews><sheetView "
                + "showGridLines=\"0\" workbookViewId=\"0\"><pane ySplit=\"").append(header)
                .append("\" topLeftCell=\"A").append(header + 1)
                .append("\" activePane=\"bottomLeft\" state=\"frozen\"/><selection pane=\"bottomLeft\"/></sheetView>"
                        + "</sheetViews><sheetFormatPr defaultRowHeight=\"15\"/><cols>");
        for (int column = 0; column < list.widths().size(); column++) {
            xml.append("<col min=\"").append(column + 1).append("\" max=\"").append(column + 1).append("\" width=\"")
                    .append(list.widths().get(column)).append("\" customWidth=\"1\"/>");
        }
        xml.append("</cols><sheetData>");
        list.top().forEach(this::row);
        long last = header + list.mostRows();
        try {
            list.body().forEach(cells -> {
                if (row < last) {
                    row(cells);
                }
            });
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
        xml.append("</sheetData><autoFilter ref=\"A").append(header).append(':')
                .append(Columns.letters(list.widths().size() - 1)).append(Math.max(row, header)).append("\"/>");
        if (linkCount > 0) {
            xml.append("<hyperlinks>").append(links).append("</hyperlinks>");
        }
        xml.append("<pageMargins left=\"0.4\" right=\"0.4\" top=\"0.5\" bottom=\"0.5\" header=\"0.3\" footer=\"0.3\"/>"
                + "<pageSetup paperSize=\"9\" orientation=\"landscape\" fitToHeight=\"0\"/></worksheet>");
        out.append(xml);
    }

    private void row(List<ListCell> cells) {
        row++;
        xml.append("<row r=\"").append(row).append('"');
        int points = cells.get(0).style() == ListCell.Style.TITLE ? TITLE_POINTS : LINE_POINTS * lines(cells);
        if (points > LINE_POINTS) {
            xml.append(" ht=\"").append(points).append("\" customHeight=\"1\"");
        }
        xml.append('>');
        for (int column = 0; column < cells.size(); column++) {
            cell(cells.get(column), Columns.letters(column) + row);
        }
        xml.append("</row>");
        if (xml.length() > 1 << 15) {
            try {
                out.append(xml);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            xml.setLength(0);
        }
    }

    /** How many lines the wrapped texts of a row take; spreadsheets do not find out themselves on opening. */
    private int lines(List<ListCell> cells) {
        int lines = 1;
        for (int column = 0; column < cells.size(); column++) {
            ListCell cell = cells.get(column);
            if (cell.style() == ListCell.Style.TEXT) {
                int room = list.widths().get(column) - 1;
                lines = Math.max(lines, (ColumnWidths.width(cell.text()) + room - 1) / room);
            }
        }
        return Math.min(lines, MOST_LINES);
    }

    private void cell(ListCell cell, String reference) {
        if (cell.text().isEmpty()) {
            return;
        }
        xml.append("<c r=\"").append(reference).append("\" s=\"").append(styles.get(cell.style())).append('"');
        if (cell.style() == ListCell.Style.NUMBER) {
            xml.append("><v>").append(cell.text()).append("</v></c>");
            return;
        }
        xml.append(" t=\"inlineStr\"><is>");
        CellEscape.element(xml, "t", cell.text());
        xml.append("</is></c>");
        String target = cell.target();
        if (target != null && linkCount < MOST_LINKS) {
            linkCount++;
            links.append("<hyperlink ref=\"").append(reference).append("\" location=\"");
            CellEscape.append(links, list.location(target));
            links.append("\"/>");
        }
    }
}
