package org.laurea.office.internal.document;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import org.eclipse.jdt.annotation.Nullable;
import org.laurea.core.row.Row;
import org.laurea.core.store.Acceptance;
import org.laurea.core.store.StoredType;

/** The warnings of a batch that may stand. */
final class AcceptanceBook {

    private final StoredType type;
    private final Map<UUID, List<Acceptance>> byRecord = new HashMap<>();

    AcceptanceBook(StoredType type) {
        this.type = type;
    }

    void add(Acceptance acceptance) {
        List<Acceptance> known = byRecord.computeIfAbsent(acceptance.record(), any -> new ArrayList<>(1));
        if (!known.contains(acceptance)) {
            known.add(acceptance);
        }
    }

    void remove(Acceptance acceptance) {
        List<Acceptance> known = byRecord.get(acceptance.record());
        if (known != null) {
            known.remove(acceptance);
        }
    }

    Set<UUID> records() {
        return Set.copyOf(byRecord.keySet());
    }

    void replace(List<Acceptance> all) {
        byRecord.clear();
        all.forEach(this::add);
    }

    AcceptanceBook copy() {
        AcceptanceBook copy = new AcceptanceBook(type);
        byRecord.values().forEach(all -> all.forEach(copy::add));
        return copy;
    }

    /** The acceptance of a rule's finding on a field, as long as the field keeps its text. */
    @Nullable
    Acceptance of(UUID record, String rule, int field, Row row) {
        List<Acceptance> known = byRecord.get(record);
        if (known == null) {
            return null;
        }
        String code = code(field);
        String value = value(field, row);
        for (Acceptance acceptance : known) {
            if (acceptance.rule().equals(rule) && acceptance.field().equals(code) && acceptance.value().equals(value)) {
                return acceptance;
            }
        }
        return null;
    }

    /** The code of a field, empty for none. */
    String code(int field) {
        return field < 0 ? "" : type.fields().get(field).code();
    }

    /** The index of a field by its code, -1 for none. */
    int index(String code) {
        for (int field = 0; field < type.fields().size(); field++) {
            if (type.fields().get(field).code().equals(code)) {
                return field;
            }
        }
        return -1;
    }

    /** The text that an acceptance depends on. */
    static String value(int field, Row row) {
        return field < 0 ? "" : row.text(field);
    }
}
