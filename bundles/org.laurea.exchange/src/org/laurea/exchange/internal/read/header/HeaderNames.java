package org.laurea.exchange.internal.read.header;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.laurea.core.record.Field;
import org.laurea.core.record.RecordType;

/** The headers that a record type knows. */
final class HeaderNames {

    /** No field of the record type, but a field of a relative. */
    static final int FOREIGN = -1;
    /** A field of an earlier structure. */
    static final int RETIRED = -2;
    /** Nothing that is known. */
    static final int UNKNOWN = -3;
    /** An empty header. */
    static final int NONE = -4;

    private final Map<String, Integer> meanings = new HashMap<>();
    private final Set<String> notes = new HashSet<>();

    HeaderNames(RecordType type, List<String> notes) {
        this.notes.addAll(notes);
        put(type.retired(), RETIRED);
        put(type.foreign(), FOREIGN);
        type.aliases().forEach((alias, code) -> meanings.put(HeaderText.key(alias), type.indexOf(code)));
        int index = 0;
        for (Field field : type.fields()) {
            meanings.put(HeaderText.key(field.zh()), index);
            meanings.put(HeaderText.key(field.code()), index++);
        }
    }

    private void put(Set<String> headers, int meaning) {
        for (String header : headers) {
            meanings.put(HeaderText.key(header), meaning);
        }
    }

    /** What a header means: the index of a field, or one of the constants. */
    int meaning(String header) {
        String key = HeaderText.key(header);
        if (key.isEmpty()) {
            return NONE;
        }
        Integer whole = meanings.get(key);
        if (whole != null) {
            return whole;
        }
        int open = key.indexOf('(');
        if (open < 0 || !key.endsWith(")")) {
            return UNKNOWN;
        }
        String outer = key.substring(0, open);
        String inner = key.substring(open + 1, key.length() - 1);
        int outside = meanings.getOrDefault(outer, UNKNOWN);
        int inside = meanings.getOrDefault(inner, UNKNOWN);
        if (outside == inside || inside == UNKNOWN && (notes.contains(inner) || !isCode(inner))) {
            return outside;
        }
        return outside == UNKNOWN ? inside : UNKNOWN;
    }

    /** Whether a text looks like the code of a field, so that not knowing it means something. */
    private static boolean isCode(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= 0x80) {
                return false;
            }
        }
        return true;
    }
}
