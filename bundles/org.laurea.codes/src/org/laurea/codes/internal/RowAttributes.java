package org.laurea.codes.internal;

import java.util.AbstractMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

import org.eclipse.jdt.annotation.Nullable;

/** The cells of a row by header; the headers are shared by all rows of a file. */
final class RowAttributes extends AbstractMap<String, String> {

    private final String[] headers;
    private final String[] cells;

    RowAttributes(String[] headers, String[] cells) {
        this.headers = headers;
        this.cells = cells;
    }

    @Override
    public @Nullable String get(@Nullable Object header) {
        for (int i = 0; i < headers.length; i++) {
            if (headers[i].equals(header)) {
                return i < cells.length ? cells[i] : "";
            }
        }
        return null;
    }

    @Override
    public String getOrDefault(@Nullable Object header, String otherwise) {
        String cell = get(header);
        return cell == null ? otherwise : cell;
    }

    @Override
    public boolean containsKey(@Nullable Object header) {
        return get(header) != null;
    }

    @Override
    public Set<Map.Entry<String, String>> entrySet() {
        Map<String, String> copy = new LinkedHashMap<>();
        for (int i = 0; i < headers.length; i++) {
            copy.put(headers[i], i < cells.length ? cells[i] : "");
        }
        return java.util.Collections.unmodifiableMap(copy).entrySet();
    }
}
