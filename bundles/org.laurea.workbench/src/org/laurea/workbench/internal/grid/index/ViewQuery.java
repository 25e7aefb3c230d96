package org.laurea.workbench.internal.grid.index;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Which rows are wanted, and in which order.
 *
 * @param quick the filter on whole rows
 * @param conditions what fields have to be like, by the index of the field; all have to be met
 * @param order the fields to sort by, the most important first; empty for the order of the batch
 */
public record ViewQuery(QuickFilter quick, Map<Integer, Condition> conditions, List<SortKey> order) {

    /** A query; the collections are copied. */
    public ViewQuery {
        conditions = Map.copyOf(conditions);
        order = List.copyOf(order);
    }

    /** Every row in the order of the batch. */
    public static ViewQuery all() {
        return new ViewQuery(QuickFilter.ALL, Map.of(), List.of());
    }

    /** Whether rows may be left out. */
    public boolean isFiltering() {
        return quick != QuickFilter.ALL || !conditions.isEmpty();
    }

    /** Whether it is the order of the batch, nothing left out. */
    public boolean isPlain() {
        return !isFiltering() && order.isEmpty();
    }

    /** Whether the answer depends on findings. */
    public boolean isAboutFindings() {
        return quick == QuickFilter.ERRORS || quick == QuickFilter.WARNINGS || !wrongFields().isEmpty();
    }

    /** The fields that are asked whether something is wrong with them. */
    public Set<Integer> wrongFields() {
        Set<Integer> fields = new TreeSet<>();
        conditions.forEach((field, condition) -> {
            if (condition instanceof Condition.Wrong) {
                fields.add(field);
            }
        });
        return fields;
    }

    /** The same with another quick filter. */
    public ViewQuery with(QuickFilter other) {
        return new ViewQuery(other, conditions, order);
    }

    /** The same with another condition on a field; an empty text takes it away. */
    public ViewQuery with(int field, String text) {
        Map<Integer, Condition> changed = new HashMap<>(conditions);
        if (text.isBlank()) {
            changed.remove(field);
        } else {
            changed.put(field, Condition.of(text));
        }
        return new ViewQuery(quick, changed, order);
    }

    /** The same in another order. */
    public ViewQuery with(List<SortKey> other) {
        return new ViewQuery(quick, conditions, other);
    }

    /** The same order with every row. */
    public ViewQuery unfiltered() {
        return new ViewQuery(QuickFilter.ALL, Map.of(), order);
    }
}
