package org.laurea.workbench.internal.filing;

import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.laurea.core.store.Acceptance;

/**
 * Warnings that stand for the same reason.
 *
 * @param rule the code of the rule
 * @param field the code of the field
 * @param reason why they stand
 * @param records how many there are
 */
record AcceptedGroup(String rule, String field, String reason, int records) {

    /** The groups, the largest first. */
    static List<AcceptedGroup> of(Collection<Acceptance> all) {
        Map<List<String>, AcceptedGroup> groups = new LinkedHashMap<>();
        for (Acceptance one : all) {
            groups.merge(List.of(one.rule(), one.field(), one.reason()),
                    new AcceptedGroup(one.rule(), one.field(), one.reason(), 1),
                    (known, more) -> new AcceptedGroup(known.rule, known.field, known.reason, known.records + 1));
        }
        return groups.values().stream().sorted(Comparator.comparingInt(AcceptedGroup::records).reversed()).toList();
    }
}
