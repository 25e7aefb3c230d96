package org.laurea.office.internal.document;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

import org.eclipse.jdt.annotation.Nullable;
import org.laurea.core.row.Row;
import org.laurea.core.store.StoredRecord;

/** A record of an open batch. Its arrays and rows are replaced, never changed, so that other threads may keep them. */
final class DocRecord {

    final UUID id;
    final int position;
    /** The number that the check knows it by: the position, unless another record has it. */
    final int number;
    /** The sequence of the entry that last changed it. */
    long entry;
    /** The sequence of an entry that it knows of, because it was read from the store after it. */
    long readAt;
    int index;
    RowTally tally = RowTally.NONE;
    private Row row;
    private String[] values;
    private Map<Integer, String> imported;

    DocRecord(UUID id, int position, int number, String[] values, Map<Integer, String> imported, long entry) {
        this.id = id;
        this.position = position;
        this.number = number;
        this.values = values;
        this.row = new Row(number, values, null);
        this.imported = imported.isEmpty() ? Map.of() : Map.copyOf(imported);
        this.entry = entry;
    }

    String value(int field) {
        return values[field];
    }

    List<String> values() {
        return Collections.unmodifiableList(Arrays.asList(values));
    }

    Row row() {
        return row;
    }

    @Nullable
    String imported(int field) {
        return imported.get(field);
    }

    Map<Integer, String> imported() {
        return imported;
    }

    /** Gives fields other texts; remembers what they were when the record was added. */
    void set(Map<Integer, String> texts) {
        String[] next = values.clone();
        Map<Integer, String> first = new TreeMap<>(imported);
        texts.forEach((field, text) -> {
            first.putIfAbsent(field, next[field]);
            next[field] = text;
            if (text.equals(first.get(field))) {
                first.remove(field);
            }
        });
        imported = first.isEmpty() ? Map.of() : Map.copyOf(first);
        values = next;
        row = new Row(number, next, null);
    }

    /** Takes over what the store has. */
    void reset(String[] texts, StoredRecord stored) {
        values = texts;
        imported = stored.imported().isEmpty() ? Map.of() : Map.copyOf(stored.imported());
        entry = stored.entry();
        row = new Row(number, texts, null);
    }

    StoredRecord stored(UUID batch) {
        return new StoredRecord(id, batch, position, values(), imported, entry);
    }
}
