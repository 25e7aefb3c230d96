package org.laurea.codes.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.jdt.annotation.Nullable;
import org.laurea.core.code.CodeEntry;

/** Rows by a text. Where several rows bear one text, the one that was put first is found if it holds on the day. */
final class RowIndex {

    private final Map<String, TableRow> first;
    private final Map<String, List<TableRow>> further = new HashMap<>();
    private final boolean dated;

    RowIndex(int expected, boolean dated) {
        first = new HashMap<>(expected * 4 / 3 + 1);
        this.dated = dated;
    }

    void put(String text, TableRow row) {
        TableRow before = first.putIfAbsent(text, row);
        if (dated && before != null) {
            further.computeIfAbsent(text, key -> new ArrayList<>()).add(row);
        }
    }

    void putAll(List<String> texts, TableRow row) {
        for (int i = 0; i < texts.size(); i++) {
            put(texts.get(i), row);
        }
    }

    /** The row that was put first, or {@code null}. */
    @Nullable
    TableRow first(String text) {
        return first.get(text);
    }

    Optional<CodeEntry> find(String text, int day) {
        TableRow row = first.get(text);
        if (row == null) {
            return Optional.empty();
        }
        if (!dated || row.holdsOn(day)) {
            return row.entry();
        }
        for (TableRow other : further.getOrDefault(text, List.of())) {
            if (other.holdsOn(day)) {
                return other.entry();
            }
        }
        return Optional.empty();
    }
}
