package org.laurea.workbench.internal.grid.table;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * How columns are arranged, by the codes of their fields, so that it outlives new versions of a record type.
 *
 * @param order the fields in their order
 * @param hidden those that are not shown
 * @param widths widths that somebody chose, in points
 */
public record ColumnLayout(List<String> order, Set<String> hidden, Map<String, Integer> widths) {

    /** A layout; the collections are copied. */
    public ColumnLayout {
        order = List.copyOf(order);
        hidden = Set.copyOf(hidden);
        widths = Map.copyOf(widths);
    }

    /** Written as {@code XM:120,XB,-CSRQ:90}: hidden ones with a minus, a chosen width after the colon. */
    public String write() {
        List<String> columns = new ArrayList<>();
        for (String code : order) {
            String width = widths.containsKey(code) ? ":" + widths.get(code) : "";
            columns.add((hidden.contains(code) ? "-" : "") + code + width);
        }
        return String.join(",", columns);
    }

    /**
     * Reads what was written, for the fields there are now: those it does not know come where they stand in {@code fields} after
     * the one before them; those that are gone are left out.
     */
    public static ColumnLayout read(String written, List<String> fields) {
        List<String> order = new ArrayList<>();
        Set<String> hidden = new HashSet<>();
        Map<String, Integer> widths = new HashMap<>();
        for (String column : written.split(",")) {
            String[] parts = column.replaceFirst("^-", "").split(":", 2);
            if (fields.contains(parts[0]) && !order.contains(parts[0])) {
                order.add(parts[0]);
                if (column.startsWith("-")) {
                    hidden.add(parts[0]);
                }
                if (parts.length > 1 && parts[1].matches("[0-9]{1,4}")) {
                    widths.put(parts[0], Integer.valueOf(parts[1]));
                }
            }
        }
        for (int i = 0; i < fields.size(); i++) {
            if (!order.contains(fields.get(i))) {
                order.add(i == 0 ? 0 : order.indexOf(fields.get(i - 1)) + 1, fields.get(i));
            }
        }
        return new ColumnLayout(order, hidden, widths);
    }
}
