package org.laurea.degree.text;

import java.util.ArrayList;
import java.util.List;

/**
 * Lists in one field, such as supervisors or keywords (annex 四.21, 24, 26): items stand between {@code ;} or {@code ；}, white
 * space around an item is ignored, and a separator at the end makes an empty item.
 */
public final class TextList {

    /** The separator that is written. */
    public static final char SEPARATOR = '\uFF1B';

    private TextList() {}

    /** Whether a character separates items. */
    public static boolean isSeparator(char c) {
        return c == ';' || c == SEPARATOR;
    }

    /** Whether any separator is in a text. */
    public static boolean isSeparated(String text) {
        return text.indexOf(SEPARATOR) >= 0 || text.indexOf(';') >= 0;
    }

    /** How many items a text has; one if there is no separator. */
    public static int size(String text) {
        int size = 1;
        for (int i = 0; i < text.length(); i++) {
            size += isSeparator(text.charAt(i)) ? 1 : 0;
        }
        return size;
    }

    /** The items of a text; one item if there is no separator. */
    public static List<String> items(String text) {
        List<String> items = new ArrayList<>(4);
        for (int start = 0; start <= text.length();) {
            int end = itemEnd(text, start);
            int from = contentStart(text, start, end);
            items.add(text.substring(from, contentEnd(text, from, end)));
            start = end + 1;
        }
        return items;
    }

    /** Whether {@link #hasEmptyOrRepeated(List)} holds for the items of a text, of which none is copied. */
    public static boolean hasEmptyOrRepeated(String text) {
        for (int start = 0; start <= text.length();) {
            int end = itemEnd(text, start);
            int from = contentStart(text, start, end);
            int length = contentEnd(text, from, end) - from;
            if (length == 0 || stands(text, start, from, length)) {
                return true;
            }
            start = end + 1;
        }
        return false;
    }

    /** Whether one of the items that begin before {@code limit} equals the part of the text at {@code from}. */
    private static boolean stands(String text, int limit, int from, int length) {
        for (int start = 0; start < limit;) {
            int end = itemEnd(text, start);
            int other = contentStart(text, start, end);
            if (contentEnd(text, other, end) - other == length && text.regionMatches(other, text, from, length)) {
                return true;
            }
            start = end + 1;
        }
        return false;
    }

    private static int itemEnd(String text, int start) {
        int end = start;
        while (end < text.length() && !isSeparator(text.charAt(end))) {
            end++;
        }
        return end;
    }

    private static int contentStart(String text, int start, int end) {
        int from = start;
        while (from < end && WhiteSpace.contains(text.charAt(from))) {
            from++;
        }
        return from;
    }

    private static int contentEnd(String text, int from, int end) {
        int to = end;
        while (to > from && WhiteSpace.contains(text.charAt(to - 1))) {
            to--;
        }
        return to;
    }

    /** Whether an item is empty or stands in the list twice; comparison is exact. */
    public static boolean hasEmptyOrRepeated(List<String> items) {
        for (int i = 0; i < items.size(); i++) {
            String item = items.get(i);
            if (item.isEmpty()) {
                return true;
            }
            for (int j = 0; j < i; j++) {
                if (items.get(j).equals(item)) {
                    return true;
                }
            }
        }
        return false;
    }

    /**
     * Whether the half-width comma at {@code index} stands between two Han characters; white space between them and the comma
     * counts as nothing.
     */
    public static boolean isCommaBetweenHan(String text, int index) {
        int before = index;
        while (before > 0 && WhiteSpace.contains(text.charAt(before - 1))) {
            before--;
        }
        int after = index + 1;
        while (after < text.length() && WhiteSpace.contains(text.charAt(after))) {
            after++;
        }
        return HanScript.isBefore(text, before) && HanScript.isAt(text, after);
    }
}
