package org.laurea.office.internal.document;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Keeps one string of each text of a column, unless nearly every text of the column is a new one. */
final class ColumnPool {

    private static final int TRIAL = 4096;

    private final List<Column> columns = new ArrayList<>();

    ColumnPool(int count) {
        for (int i = 0; i < count; i++) {
            columns.add(new Column());
        }
    }

    /** The texts of a row, each the same string as in other rows where it pays. */
    String[] pooled(List<String> values) {
        String[] pooled = new String[columns.size()];
        for (int i = 0; i < pooled.length; i++) {
            pooled[i] = i < values.size() ? pooled(i, values.get(i)) : "";
        }
        return pooled;
    }

    /** A text of a column. */
    String pooled(int column, String text) {
        return text.isEmpty() ? "" : columns.get(column).pooled(text);
    }

    private static final class Column {

        private final Map<String, String> texts = new HashMap<>();
        private int asked;
        private boolean isDiverse;

        String pooled(String text) {
            if (isDiverse) {
                return text;
            }
            asked++;
            if (asked % TRIAL == 0 && texts.size() > asked / 2) {
                isDiverse = true;
                texts.clear();
                return text;
            }
            String known = texts.putIfAbsent(text, text);
            return known == null ? text : known;
        }
    }
}
