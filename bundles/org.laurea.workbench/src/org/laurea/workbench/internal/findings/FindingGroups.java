package org.laurea.workbench.internal.findings;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

import org.laurea.core.store.StoredField;
import org.laurea.core.store.StoredType;

/** Puts findings into groups. */
record FindingGroups(FindingFilter filter, Grouping grouping, Predicate<FindingItem> matchesText) {

    List<FindingGroup> of(FindingIndex index) {
        Map<String, List<FindingItem>> groups = new LinkedHashMap<>();
        index.forEach(item -> {
            if (filter.takes(item) && (filter.text().isEmpty() || matchesText.test(item))) {
                groups.computeIfAbsent(grouping.key(item), key -> new ArrayList<>()).add(item);
            }
        });
        List<FindingGroup> all = new ArrayList<>(groups.size());
        groups.forEach((key, items) -> all.add(FindingGroup.of(key, items)));
        switch (grouping) {
            case RULE -> all.sort(Comparator.comparing(FindingGroup::worst)
                    .thenComparing(group -> -group.items().size()).thenComparing(FindingGroup::key));
            case FIELD -> {
                Map<String, Integer> order = order(index.document().type());
                all.sort(Comparator.comparing(group -> order.getOrDefault(group.key(), -1)));
            }
            case ROW -> all.sort(Comparator.comparing(group -> Integer.parseInt(group.key())));
        }
        return List.copyOf(all);
    }

    private static Map<String, Integer> order(StoredType type) {
        Map<String, Integer> order = new HashMap<>();
        for (StoredField field : type.fields()) {
            order.put(field.code(), order.size());
        }
        return order;
    }
}
