package org.laurea.exchange.internal.read.xlsx;

import java.io.IOException;
import java.io.InputStream;
import java.util.LinkedHashMap;
import java.util.Map;

import org.eclipse.jdt.annotation.Nullable;
import org.laurea.exchange.internal.read.Unreadable;

/**
 * The list of sheets of a workbook.
 *
 * @param sheets the part of each sheet by its name, in order; hidden ones only if there are no others
 * @param isFrom1904 whether its days count from 1904
 */
record Workbook(Map<String, String> sheets, boolean isFrom1904) {

    private static final long SHEETS = XmlName.of("sheets");
    private static final long SHEET = XmlName.of("sheet");
    private static final long WORKBOOK_PR = XmlName.of("workbookPr");
    private static final long DATE_1904 = XmlName.of("date1904");
    private static final long NAME = XmlName.of("name");
    private static final long STATE = XmlName.of("state");
    private static final long ID = XmlName.of("id");

    static Workbook read(InputStream part, Map<String, Relation> relations) throws IOException {
        Map<String, String> visible = new LinkedHashMap<>();
        Map<String, String> hidden = new LinkedHashMap<>();
        boolean isFrom1904 = false;
        try (XmlScanner scanner = new XmlScanner(part)) {
            long section = 0;
            for (int kind = scanner.next(); kind != XmlScanner.END_DOCUMENT; kind = scanner.next()) {
                if (kind != XmlScanner.START) {
                    continue;
                }
                XmlAttributes attributes = scanner.attributes();
                if (scanner.depth() == 2) {
                    section = scanner.name();
                    isFrom1904 |= section == WORKBOOK_PR && isTrue(attributes.value(DATE_1904));
                } else if (scanner.depth() == 3 && section == SHEETS && scanner.name() == SHEET) {
                    @Nullable
                    String name = attributes.value(NAME);
                    @Nullable
                    String state = attributes.value(STATE);
                    @Nullable
                    Relation relation = relations.get(String.valueOf(attributes.valueOfPrefixed(ID)));
                    if (name != null && relation != null && "worksheet".equals(relation.kind())) {
                        boolean isVisible = state == null || "visible".equals(state);
                        (isVisible ? visible : hidden).putIfAbsent(name, relation.target());
                    }
                    if (visible.size() + hidden.size() > Limits.SHEETS) {
                        throw new Unreadable("xml-limit");
                    }
                }
            }
        }
        return new Workbook(visible.isEmpty() ? hidden : visible, isFrom1904);
    }

    private static boolean isTrue(@Nullable String value) {
        return "1".equals(value) || "true".equals(value) || "on".equals(value);
    }
}
