package org.laurea.exchange.internal.read.xlsx;

import java.io.IOException;
import java.io.InputStream;
import java.util.BitSet;
import java.util.HashSet;
import java.util.Set;

import org.eclipse.jdt.annotation.Nullable;
import org.laurea.exchange.internal.read.DateFormats;
import org.laurea.exchange.internal.read.Unreadable;

/** Which cell styles of a workbook show dates. */
final class Styles {

    private static final long NUM_FMTS = XmlName.of("numFmts");
    private static final long NUM_FMT = XmlName.of("numFmt");
    private static final long NUM_FMT_ID = XmlName.of("numFmtId");
    private static final long FORMAT_CODE = XmlName.of("formatCode");
    private static final long CELL_XFS = XmlName.of("cellXfs");
    private static final long XF = XmlName.of("xf");

    private final BitSet dates = new BitSet();

    /** Reads the part that holds them. */
    static Styles read(InputStream part) throws IOException {
        Styles styles = new Styles();
        Set<Integer> custom = new HashSet<>();
        Set<Integer> redefined = new HashSet<>();
        int count = 0;
        try (XmlScanner scanner = new XmlScanner(part)) {
            long section = 0;
            for (int kind = scanner.next(); kind != XmlScanner.END_DOCUMENT; kind = scanner.next()) {
                if (kind != XmlScanner.START) {
                    continue;
                }
                XmlAttributes attributes = scanner.attributes();
                if (scanner.depth() == 2) {
                    section = scanner.name();
                } else if (scanner.depth() == 3 && section == NUM_FMTS && scanner.name() == NUM_FMT) {
                    int id = attributes.number(NUM_FMT_ID);
                    redefined.add(id);
                    if (isDate(attributes.value(FORMAT_CODE))) {
                        custom.add(id);
                    }
                } else if (scanner.depth() == 3 && section == CELL_XFS && scanner.name() == XF) {
                    int id = attributes.number(NUM_FMT_ID);
                    if (count == Limits.STYLES) {
                        throw new Unreadable("xml-limit");
                    }
                    styles.dates.set(count++,
                            redefined.contains(id) ? custom.contains(id) : DateFormats.isBuiltIn(id));
                }
            }
        }
        return styles;
    }

    private static boolean isDate(@Nullable String code) {
        return code != null && DateFormats.isDate(code);
    }

    boolean isDate(int style) {
        return style >= 0 && dates.get(style);
    }
}
