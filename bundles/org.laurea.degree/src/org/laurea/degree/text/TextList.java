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

    /** The items of a text; one item if there is no separator. */
    public static List<String> items(String text) {
        List<String> items = new ArrayList<>(4);
        int start = 0;
        for (int i = 0; i <= text.length(); i++) {
            if (i == text.length() || isSeparator(text.charAt(i))) {
                items.add(WhiteSpace.strip(text, start, i));
                start = i + 1;
            }
        }
        return items;
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
