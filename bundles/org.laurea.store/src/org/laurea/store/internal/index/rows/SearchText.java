package org.laurea.store.internal.index.rows;

import java.util.List;
import java.util.Locale;

import org.laurea.core.store.StoredType;

/** Texts as the columns hold them that are searched: cut to their length, without what a database refuses. */
public final class SearchText {

    private static final int LONGEST = 200;

    private SearchText() {}

    /** The searchable form of {@code text}. */
    public static String of(String text) {
        String cut = text.length() > LONGEST ? text.substring(0, LONGEST) : text;
        for (int i = 0; i < cut.length(); i++) {
            char c = cut.charAt(i);
            if (c < ' ' || Character.isSurrogate(c)) {
                return clean(cut);
            }
        }
        return cut;
    }

    /** The first text after all that begin with {@code prefix}, which is not empty. */
    public static String after(String prefix) {
        int last = prefix.codePointBefore(prefix.length());
        return prefix.substring(0, prefix.length() - Character.charCount(last)) + Character.toString(last + 1);
    }

    /** The last four characters of an ID number, empty if there are fewer. */
    public static String tail(String idNumber) {
        String text = of(idNumber.strip());
        return text.length() < 4 ? "" : text.substring(text.length() - 4).toUpperCase(Locale.ROOT);
    }

    static String value(List<String> values, StoredType type, String identifier) {
        int index = type.indexOf(identifier);
        return index < 0 || index >= values.size() ? "" : of(values.get(index));
    }

    private static String clean(String text) {
        StringBuilder out = new StringBuilder();
        text.codePoints().filter(c -> c >= ' ' && (c < Character.MIN_SURROGATE || c > Character.MAX_SURROGATE))
                .forEach(out::appendCodePoint);
        return out.toString();
    }
}
