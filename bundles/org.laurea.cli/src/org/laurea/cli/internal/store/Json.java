package org.laurea.cli.internal.store;

import java.io.PrintWriter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.jdt.annotation.Nullable;

/** An object of JSON (RFC 8259), made member by member in order: texts, whole numbers, truth values, lists and objects. */
public final class Json {

    private final Map<String, @Nullable Object> members = new LinkedHashMap<>();

    /** Adds a member. */
    public Json put(String name, @Nullable Object value) {
        members.put(name, value);
        return this;
    }

    /** Writes it as one line. */
    public void print(PrintWriter out) {
        StringBuilder text = new StringBuilder();
        append(text, this);
        out.print(text.append('\n'));
        out.flush();
    }

    private static void append(StringBuilder text, @Nullable Object value) {
        if (value instanceof Json object) {
            String before = "{";
            for (Map.Entry<String, @Nullable Object> member : object.members.entrySet()) {
                text.append(before);
                quote(text, member.getKey());
                append(text.append(':'), member.getValue());
                before = ",";
            }
            text.append(object.members.isEmpty() ? "{}" : "}");
        } else if (value instanceof List<?> list) {
            String before = "";
            text.append('[');
            for (Object item : list) {
                append(text.append(before), item);
                before = ",";
            }
            text.append(']');
        } else if (value == null || value instanceof Number || value instanceof Boolean) {
            text.append(value);
        } else {
            quote(text, String.valueOf(value));
        }
    }

    private static void quote(StringBuilder text, String plain) {
        text.append('"');
        for (int i = 0; i < plain.length(); i++) {
            char c = plain.charAt(i);
            if (c < ' ') {
                text.append(String.format("\\u%04x", (int) c));
            } else {
                text.append(c == '"' || c == '\\' ? "\\" : "").append(c);
            }
        }
        text.append('"');
    }
}
