package org.laurea.exchange.internal.write;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/** The small parts of a new workbook with one sheet of text. */
public final class PlainWorkbook {

    /** The sheet's part. */
    static final String SHEET = "xl/worksheets/sheet1.xml";

    private static final int LONGEST_NAME = 31;

    private PlainWorkbook() {}

    /** Index of a cell style of {@code styles.xml}. */
    enum Style {
        GENERAL, TEXT, HEADER, DATE
    }

    static void write(ZipParts parts, String sheetName) throws IOException {
        parts.part("[Content_Types].xml", resource("content-types.xml"));
        parts.part("_rels/.rels", resource("package-rels.xml"));
        StringBuilder name = new StringBuilder();
        CellEscape.append(name, sheetName(sheetName));
        parts.part("xl/workbook.xml", resource("workbook.xml").replace("{name}", name));
        parts.part("xl/_rels/workbook.xml.rels", resource("workbook-rels.xml"));
        parts.part("xl/styles.xml", resource("styles.xml"));
    }

    /** A name that spreadsheets take for a sheet. */
    public static String sheetName(String wanted) {
        StringBuilder name = new StringBuilder();
        for (int i = 0; i < wanted.length() && name.length() < LONGEST_NAME; i++) {
            char c = wanted.charAt(i);
            boolean quoteAtEnd = c == '\'' && (i == 0 || i == wanted.length() - 1 || i == LONGEST_NAME - 1);
            name.append(c < ' ' || "[]:*?/\\".indexOf(c) >= 0 || quoteAtEnd ? '_' : c);
        }
        if (!name.isEmpty() && Character.isHighSurrogate(name.charAt(name.length() - 1))) {
            name.setLength(name.length() - 1);
        }
        return name.isEmpty() ? "Sheet1" : name.toString();
    }

    private static String resource(String name) throws IOException {
        try (InputStream in = PlainWorkbook.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException(name);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
