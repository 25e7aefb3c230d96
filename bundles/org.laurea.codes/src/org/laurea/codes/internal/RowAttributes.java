package org.laurea.codes.internal;

import java.util.AbstractMap;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

import org.eclipse.jdt.annotation.NonNullByDefault;

/** The cells of a row by header; the headers are shared by all rows of a file. Null checks are off: a map gives null. */
@NonNullByDefault({})
final class RowAttributes extends AbstractMap<String, String> {

    private final String[] headers;
    private final String[] cells;

    RowAttributes(String[] headers, String[] cells) {
        this.headers = headers;
        this.cells = cells;
    }

    @Override
    public String get(Object header) {
        for (int i = 0; i < headers.length; i++) {
            if (headers[i].equals(header)) {
                return i < cells.length ? cells[i] : "";
            }
        }
        return null;
    }

    @Override
    public String getOrDefault(Object header, String otherwise) {
        String cell = get(header);
        return cell == null ? otherwise : cell;
    }

    @Override
    public boolean containsKey(Object header) {
        return get(header) != null;
    }

    @Override
    public Set<Map.Entry<String, String>> entrySet() {
        Map<String, String> copy = new LinkedHashMap<>();
        for (int i = 0; i < headers.length; i++) {
            copy.put(headers[i], i < cells.length ? cells[i] : "");
        }
        return Collections.unmodifiableMap(copy).entrySet();
    }
}
