package org.laurea.store.internal.index.rows;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.laurea.core.store.FieldEdit;
import org.laurea.core.store.StoredRecord;

/** What edits make of a record. */
public final class Edits {

    private Edits() {}

    /** The record after the edits of an entry: a field that differs from what was imported keeps what was imported. */
    public static StoredRecord of(StoredRecord record, List<FieldEdit> edits, long entry) {
        String[] texts = record.values().toArray(String[]::new);
        Map<Integer, String> imported = new HashMap<>(record.imported());
        for (FieldEdit edit : edits) {
            imported.putIfAbsent(edit.field(), texts[edit.field()]);
            texts[edit.field()] = edit.after();
            imported.remove(edit.field(), edit.after());
        }
        return new StoredRecord(record.id(), record.batch(), record.position(), List.of(texts), Map.copyOf(imported),
                entry);
    }
}
