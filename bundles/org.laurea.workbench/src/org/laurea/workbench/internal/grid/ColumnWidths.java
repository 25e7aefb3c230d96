package org.laurea.workbench.internal.grid;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.widgets.Control;
import org.laurea.office.document.BatchDocument;

/** How wide columns are at first: as wide as their name and the longest text of the first rows, within bounds. */
final class ColumnWidths {

    private static final int SAMPLE = 200;
    private static final int PADDING = 28;
    private static final int LEAST = 56;
    private static final int MOST = 220;

    private ColumnWidths() {}

    static Map<Integer, Integer> of(BatchDocument document, Control control, List<String> names) {
        GC gc = new GC(control);
        try {
            Map<Integer, Integer> widths = new HashMap<>();
            for (int field = 0; field < names.size(); field++) {
                int header = gc.textExtent(names.get(field)).x;
                int text = gc.textExtent(longest(document, field)).x;
                widths.put(field, Math.max(Math.max(LEAST, header + PADDING), Math.min(MOST, text + PADDING)));
            }
            return widths;
        } finally {
            gc.dispose();
        }
    }

    private static String longest(BatchDocument document, int field) {
        String longest = "";
        for (int row = 0; row < Math.min(SAMPLE, document.size()); row++) {
            String value = document.value(row, field);
            longest = value.length() > longest.length() ? value : longest;
        }
        return longest;
    }
}
