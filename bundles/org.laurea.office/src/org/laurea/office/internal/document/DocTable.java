package org.laurea.office.internal.document;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import org.eclipse.jdt.annotation.Nullable;

/** The records of an open batch in the order of their positions. */
final class DocTable {

    private final Map<UUID, DocRecord> byId = new HashMap<>();
    private List<DocRecord> records = new ArrayList<>();
    private int nextPosition = 1;

    int size() {
        return records.size();
    }

    DocRecord at(int index) {
        return records.get(index);
    }

    List<DocRecord> all() {
        return records;
    }

    @Nullable
    DocRecord get(UUID id) {
        return byId.get(id);
    }

    /** Whether a record that once was here still is. */
    boolean has(DocRecord record) {
        return record.index < records.size() && records.get(record.index) == record;
    }

    /** A position after all that were ever seen. */
    int nextPosition() {
        return nextPosition;
    }

    /** The record with a number. */
    @Nullable
    DocRecord numbered(int number) {
        int index = find(number);
        return index < 0 ? null : records.get(index);
    }

    private int find(int number) {
        int low = 0;
        int high = records.size() - 1;
        while (low <= high) {
            int middle = low + high >>> 1;
            int there = records.get(middle).number;
            if (there == number) {
                return middle;
            }
            if (there < number) {
                low = middle + 1;
            } else {
                high = middle - 1;
            }
        }
        return -low - 1;
    }

    /** The number for a record at a position, given those that are about to come or go. */
    int numberFor(int position, Set<Integer> coming, Set<DocRecord> going) {
        int number = Math.max(1, position);
        while (coming.contains(number) || isTaken(number, going)) {
            number++;
        }
        return number;
    }

    private boolean isTaken(int number, Set<DocRecord> going) {
        DocRecord record = numbered(number);
        return record != null && !going.contains(record);
    }

    /** Puts a record after all others. */
    void append(DocRecord record) {
        record.index = records.size();
        records.add(record);
        byId.put(record.id, record);
        nextPosition = Math.max(nextPosition, record.position + 1);
    }

    /** Takes records out and puts others in. */
    void merge(List<DocRecord> added, Collection<DocRecord> removed) {
        Set<DocRecord> gone = new HashSet<>(removed);
        gone.forEach(record -> byId.remove(record.id));
        List<DocRecord> fresh = new ArrayList<>(added);
        fresh.sort(Comparator.comparingInt(record -> record.number));
        List<DocRecord> before = records;
        records = new ArrayList<>(before.size() + fresh.size());
        int next = 0;
        for (DocRecord record : before) {
            while (next < fresh.size() && fresh.get(next).number < record.number) {
                append(fresh.get(next++));
            }
            if (!gone.contains(record)) {
                append(record);
            }
        }
        while (next < fresh.size()) {
            append(fresh.get(next++));
        }
    }
}
