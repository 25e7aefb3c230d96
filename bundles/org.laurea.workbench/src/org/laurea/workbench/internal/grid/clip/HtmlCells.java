package org.laurea.workbench.internal.grid.clip;

import java.util.List;

/**
 * Cells as a piece of HTML that spreadsheets take from the clipboard with every cell as text, so that ID numbers keep all their
 * digits and codes their leading zeros.
 */
public final class HtmlCells {

    private static final String CELL = "<td style=\"mso-number-format:'\\@'\" sdnum=\"1033;0;@\">";

    private HtmlCells() {}

    /** Writes rows. */
    public static String write(List<List<String>> rows) {
        StringBuilder html = new StringBuilder("<table>");
        for (List<String> row : rows) {
            html.append("<tr>");
            for (String value : row) {
                html.append(CELL).append(escape(value)).append("</td>");
            }
            html.append("</tr>");
        }
        return html.append("</table>").toString();
    }

    private static String escape(String value) {
        return value.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;")
                .replace("\n", "<br>");
    }
}
