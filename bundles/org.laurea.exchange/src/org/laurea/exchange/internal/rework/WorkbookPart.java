package org.laurea.exchange.internal.rework;

import java.io.IOException;
import java.io.StringReader;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import org.eclipse.jdt.annotation.Nullable;
import org.laurea.exchange.internal.rework.XmlScanner.Token;
import org.laurea.exchange.internal.write.CellEscape;

/** The part that lists the sheets. */
final class WorkbookPart {

    private static final String RELATIONSHIPS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final int LONGEST_NAME = 31;

    private final Patch patch;
    private final Map<String, String> relationOfSheet = new HashMap<>();
    private final Set<String> names = new HashSet<>();
    private String prefix = "";
    private int end = -1;
    private int greatestId;

    WorkbookPart(String xml) throws IOException {
        patch = new Patch(xml);
        try (XmlScanner in = new XmlScanner(new StringReader(xml))) {
            for (Token token = in.next(); token != Token.END; token = in.next()) {
                if (token == Token.CLOSE && in.isNamed("sheets")) {
                    end = in.position();
                    prefix = Tag.prefix(in.raw());
                } else if ((token == Token.EMPTY || token == Token.OPEN) && in.isNamed("sheet")) {
                    take(in.raw());
                }
            }
        }
        if (end < 0) {
            throw new DamagedPart("workbook without sheets");
        }
    }

    private void take(String tag) {
        String name = Tag.get(tag, "name", "");
        names.add(name.toLowerCase(Locale.ROOT));
        relationOfSheet.put(name, Tag.get(tag, ":id", ""));
        greatestId = Math.max(greatestId, Integer.parseInt(Tag.get(tag, "sheetId", "0")));
    }

    /** The relationship that leads to a sheet. */
    @Nullable
    String relationOf(String sheet) {
        return relationOfSheet.get(sheet);
    }

    /** Adds a sheet behind the others; its name is changed if there is one of that name. */
    void add(String name, String relation) {
        String free = name;
        for (int n = 2; names.contains(free.toLowerCase(Locale.ROOT)); n++) {
            String suffix = " (" + n + ")";
            free = name.substring(0, Math.min(name.length(), LONGEST_NAME - suffix.length())) + suffix;
        }
        StringBuilder tag = new StringBuilder("<").append(prefix).append("sheet name=\"");
        CellEscape.append(tag, free);
        tag.append("\" sheetId=\"").append(greatestId + 1).append("\" xmlns:r=\"").append(RELATIONSHIPS)
                .append("\" r:id=\"").append(relation).append("\"/>");
        patch.insert(end, tag.toString());
    }

    String render() {
        return patch.apply();
    }
}
