package org.laurea.workbench.internal.grid.index;

/** Looks for a text within another one, in upper or lower case. */
public final class TextSearch {

    private TextSearch() {}

    /** Whether {@code text} contains {@code part}. */
    public static boolean contains(String text, String part) {
        return indexOf(text, part, 0, false) >= 0;
    }

    /** Where {@code part} begins in {@code text} at or after {@code from}, or -1. */
    public static int indexOf(String text, String part, int from, boolean matchCase) {
        int found = text.indexOf(part, from);
        if (found == from || matchCase || !hasCase(part)) {
            return found;
        }
        int last = found >= 0 ? found : text.length() - part.length();
        for (int i = from; i <= last; i++) {
            if (text.regionMatches(true, i, part, 0, part.length())) {
                return i;
            }
        }
        return -1;
    }

    private static boolean hasCase(String part) {
        for (int i = 0; i < part.length(); i++) {
            char c = part.charAt(i);
            if (Character.toLowerCase(c) != c || Character.toUpperCase(c) != c) {
                return true;
            }
        }
        return false;
    }
}
