package org.laurea.exchange.internal.rework;

import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.eclipse.jdt.annotation.Nullable;
import org.laurea.core.row.Columns;

/** The boxes in which comments are shown: a VML drawing, to which others are added. */
final class CommentDrawing {

    private static final String NAMESPACES = " xmlns:v=\"urn:schemas-microsoft-com:vml\""
            + " xmlns:o=\"urn:schemas-microsoft-com:office:office\" xmlns:x=\"urn:schemas-microsoft-com:office:excel\"";
    private static final String NONE = "<xml" + NAMESPACES + "><o:shapelayout v:ext=\"edit\">"
            + "<o:idmap v:ext=\"edit\" data=\"1\"/></o:shapelayout></xml>";
    private static final String TYPE = "<v:shapetype" + NAMESPACES + " id=\"laurea_note\" coordsize=\"21600,21600\""
            + " o:spt=\"202\" path=\"m,l,21600r21600,l21600,xe\"><v:stroke joinstyle=\"miter\"/>"
            + "<v:path gradientshapeok=\"t\" o:connecttype=\"rect\"/></v:shapetype>";
    private static final Pattern BOX = Pattern.compile("<v:shape\\s.*?</v:shape>", Pattern.DOTALL);
    private static final Pattern ROW = Pattern.compile("<x:Row>\\s*(\\d{1,7})\\s*</x:Row>");
    private static final Pattern COLUMN = Pattern.compile("<x:Column>\\s*(\\d{1,5})\\s*</x:Column>");
    private static final String SHAPE = "_x0000_s";
    private static final int CHARACTERS_A_LINE = 34;
    private static final int MOST_LINES = 14;
    private static final int COLUMNS = 3;

    private CommentDrawing() {}

    /** The drawing with boxes for more comments. */
    static String with(@Nullable String existing, List<NewComment> comments) {
        String xml = existing == null || !existing.contains("</xml>") ? NONE : existing;
        StringBuilder added = new StringBuilder(TYPE);
        int id = Math.max(1024, greatestId(xml));
        for (NewComment comment : comments) {
            append(added, comment, ++id);
        }
        int end = xml.lastIndexOf("</xml>");
        return xml.substring(0, end) + added + xml.substring(end);
    }

    /** The drawing without the boxes of some cells. */
    static String without(String xml, Set<String> cells) {
        return BOX.matcher(xml).replaceAll(box -> cells.contains(cell(box.group())) ? ""
                : Matcher.quoteReplacement(box.group()));
    }

    private static String cell(String box) {
        Matcher row = ROW.matcher(box);
        Matcher column = COLUMN.matcher(box);
        return row.find() && column.find()
                ? Columns.letters(Integer.parseInt(column.group(1))) + (Integer.parseInt(row.group(1)) + 1)
                : "";
    }

    private static int greatestId(String xml) {
        int greatest = 0;
        for (int at = xml.indexOf(SHAPE); at >= 0; at = xml.indexOf(SHAPE, at + 1)) {
            int id = 0;
            for (int i = at + SHAPE.length(); i < xml.length() && Character.digit(xml.charAt(i), 10) >= 0
                    && id < 100_000_000; i++) {
                id = 10 * id + xml.charAt(i) - '0';
            }
            greatest = Math.max(greatest, id);
        }
        return greatest;
    }

    private static void append(StringBuilder out, NewComment comment, int id) {
        int row = comment.row() - 1;
        int column = comment.column();
        int lines = lines(comment.text());
        out.append("<v:shape").append(NAMESPACES).append(" id=\"").append(SHAPE).append(id)
                .append("\" type=\"#laurea_note\" style=\"position:absolute;width:200pt;height:").append(13 * lines + 8)
                .append("pt;visibility:hidden\" fillcolor=\"#ffffe1\" o:insetmode=\"auto\"><v:fill color2=\"#ffffe1\"/>")
                .append("<v:shadow on=\"t\" color=\"black\" obscured=\"t\"/><v:path o:connecttype=\"none\"/>")
                .append("<v:textbox style=\"mso-direction-alt:auto\"><div style=\"text-align:left\"></div></v:textbox>")
                .append("<x:ClientData ObjectType=\"Note\"><x:MoveWithCells/><x:SizeWithCells/><x:Anchor>")
                .append(column + 1).append(", 12, ").append(Math.max(0, row - 1)).append(", 6, ")
                .append(column + 1 + COLUMNS).append(", 12, ").append(Math.max(0, row - 1) + lines).append(", 10")
                .append("</x:Anchor><x:AutoFill>False</x:AutoFill><x:Row>").append(row).append("</x:Row><x:Column>")
                .append(column).append("</x:Column></x:ClientData></v:shape>");
    }

    private static int lines(String text) {
        int lines = 1;
        for (String line : text.split("\n", -1)) {
            lines += 1 + 2 * line.length() / CHARACTERS_A_LINE;
        }
        return Math.min(MOST_LINES, lines);
    }
}
