package org.laurea.exchange.internal.rework;

import java.util.Map;
import java.util.TreeMap;

/** Changes of a text by position, applied all at once. */
final class Patch {

    private final String text;
    private final TreeMap<Integer, StringBuilder> inserted = new TreeMap<>();
    private final TreeMap<Integer, Integer> removed = new TreeMap<>();

    Patch(String text) {
        this.text = text;
    }

    /** Puts {@code added} before the character at {@code position}, after what was put there before. */
    Patch insert(int position, String added) {
        inserted.computeIfAbsent(position, at -> new StringBuilder()).append(added);
        return this;
    }

    /** Replaces the characters from {@code from} to {@code to}. */
    Patch replace(int from, int to, String by) {
        removed.put(from, to);
        return insert(from, by);
    }

    /** The changed text. */
    String apply() {
        StringBuilder result = new StringBuilder(text.length() + 256);
        int at = 0;
        for (Map.Entry<Integer, StringBuilder> insert : inserted.entrySet()) {
            int position = insert.getKey();
            result.append(text, at, position).append(insert.getValue());
            at = removed.getOrDefault(position, position);
        }
        return result.append(text, at, text.length()).toString();
    }
}
