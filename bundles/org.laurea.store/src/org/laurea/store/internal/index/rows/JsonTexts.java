package org.laurea.store.internal.index.rows;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Lists of texts as JSON arrays, texts by number as JSON objects: what a column holds of a record's values. */
final class JsonTexts {

    private static final char[] HEX = "0123456789abcdef".toCharArray();

    private final String json;
    private int at;
    private int escape;

    private JsonTexts(String json) {
        this.json = json;
        this.escape = nextEscape();
    }

    /** The array of these texts. */
    static String of(List<String> texts) {
        StringBuilder out = new StringBuilder(texts.size() * 12 + 2).append('[');
        for (int i = 0; i < texts.size(); i++) {
            if (i > 0) {
                out.append(',');
            }
            quote(texts.get(i), out);
        }
        return out.append(']').toString();
    }

    /** The object of these texts, by ascending number. */
    static String of(Map<Integer, String> texts) {
        if (texts.isEmpty()) {
            return "{}";
        }
        StringBuilder out = new StringBuilder("{");
        new TreeMap<>(texts).forEach((number, text) -> {
            out.append(out.length() > 1 ? "," : "").append('"').append((int) number).append("\":");
            quote(text, out);
        });
        return out.append('}').toString();
    }

    /** The texts of an array that {@link #of(List)} made. */
    static List<String> list(String json) {
        JsonTexts in = new JsonTexts(json);
        List<String> texts = new ArrayList<>(32);
        while (in.more(']')) {
            texts.add(in.text());
        }
        return texts;
    }

    /** The texts of an object that {@link #of(Map)} made. */
    static Map<Integer, String> map(String json) {
        if (json.length() == 2) {
            return Map.of();
        }
        JsonTexts in = new JsonTexts(json);
        Map<Integer, String> texts = new TreeMap<>();
        while (in.more('}')) {
            int number = Integer.parseInt(in.text());
            in.at++;
            texts.put(number, in.text());
        }
        return texts;
    }

    private static void quote(String text, StringBuilder out) {
        out.append('"');
        if (isPlain(text)) {
            out.append(text);
        } else {
            escape(text, out);
        }
        out.append('"');
    }

    private static boolean isPlain(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '"' || c == '\\' || c < ' ' || Character.isSurrogate(c)) {
                return false;
            }
        }
        return true;
    }

    private static void escape(String text, StringBuilder out) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '"' || c == '\\') {
                out.append('\\').append(c);
            } else if (c < ' ' || Character.isSurrogate(c)) {
                out.append("\\u").append(HEX[c >> 12]).append(HEX[c >> 8 & 15]).append(HEX[c >> 4 & 15])
                        .append(HEX[c & 15]);
            } else {
                out.append(c);
            }
        }
    }

    /** Steps over the bracket or comma before a text; false at the end. */
    private boolean more(char end) {
        boolean isFirst = at == 0;
        boolean hasMore = json.charAt(isFirst ? 1 : at) != end;
        at++;
        return hasMore;
    }

    private String text() {
        int start = ++at;
        int end = json.indexOf('"', start);
        if (end > escape) {
            String text = escaped();
            escape = nextEscape();
            return text;
        }
        at = end + 1;
        return json.substring(start, end);
    }

    private int nextEscape() {
        int next = json.indexOf('\\', at);
        return next < 0 ? json.length() : next;
    }

    private String escaped() {
        StringBuilder out = new StringBuilder();
        char c = json.charAt(at);
        while (c != '"') {
            if (c != '\\') {
                out.append(c);
                at++;
            } else if (json.charAt(at + 1) == 'u') {
                out.append((char) Integer.parseInt(json, at + 2, at + 6, 16));
                at += 6;
            } else {
                out.append(json.charAt(at + 1));
                at += 2;
            }
            c = json.charAt(at);
        }
        at++;
        return out.toString();
    }
}
