package org.laurea.exchange.internal.rework;

import java.util.Locale;

/** The content types of a package, to which others are added. */
final class ContentTypes {

    static final String NAME = "[Content_Types].xml";

    private static final String SHEET = "application/vnd.openxmlformats-officedocument.spreadsheetml.";
    private static final String VML = "application/vnd.openxmlformats-officedocument.vmlDrawing";

    private String xml;
    private final String prefix;
    private final StringBuilder added = new StringBuilder();

    ContentTypes(String xml) {
        this.xml = xml;
        prefix = Tag.prefix(xml.substring(xml.lastIndexOf("</")));
    }

    /** Adds a part of spreadsheet XML of this kind, such as {@code comments}. */
    void add(String part, String kind) {
        added.append('<').append(prefix).append("Override PartName=\"/").append(part).append("\" ContentType=\"")
                .append(SHEET).append(kind).append("+xml\"/>");
    }

    /** Makes sure that drawings of comments are known. */
    void addDrawings() {
        if (!xml.toLowerCase(Locale.ROOT).contains("extension=\"vml\"")) {
            added.insert(0, "<" + prefix + "Default Extension=\"vml\" ContentType=\"" + VML + "\"/>");
        }
    }

    /** Removes a part. */
    void remove(String part) {
        int name = xml.indexOf("\"/" + part + "\"");
        if (name >= 0) {
            int from = xml.lastIndexOf('<', name);
            int to = xml.indexOf('>', name) + 1;
            xml = xml.substring(0, from) + xml.substring(to);
        }
    }

    String render() {
        int end = xml.lastIndexOf("</");
        String known = xml.substring(0, end);
        return known + added + xml.substring(end);
    }
}
