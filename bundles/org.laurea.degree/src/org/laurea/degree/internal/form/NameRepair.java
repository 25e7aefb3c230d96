package org.laurea.degree.internal.form;

import org.laurea.degree.text.HanScript;
import org.laurea.degree.text.WhiteSpace;

/** What can be mended in a name without asking: spaces between Han characters go, other dots between them become middle dots. */
final class NameRepair {

    private static final char MIDDLE_DOT = '\u00B7';
    /** Full-width full stop, bullet, katakana middle dot, hyphenation point, full stop. */
    private static final String DOTS = "\uFF0E\u2022\u30FB\u2027.";

    private NameRepair() {}

    static String of(String name) {
        return withMiddleDots(withoutSpaces(name));
    }

    private static String withoutSpaces(String name) {
        StringBuilder kept = new StringBuilder(name.length());
        int start = 0;
        while (start < name.length()) {
            int end = start;
            while (end < name.length() && WhiteSpace.contains(name.charAt(end))) {
                end++;
            }
            if (end == start) {
                kept.append(name.charAt(start));
                start++;
            } else {
                if (!(HanScript.isBefore(name, start) && HanScript.isAt(name, end))) {
                    kept.append(name, start, end);
                }
                start = end;
            }
        }
        return kept.toString();
    }

    private static String withMiddleDots(String name) {
        StringBuilder dotted = new StringBuilder(name);
        for (int i = 1; i < name.length() - 1; i++) {
            if (DOTS.indexOf(name.charAt(i)) >= 0 && HanScript.isBefore(name, i) && HanScript.isAt(name, i + 1)) {
                dotted.setCharAt(i, MIDDLE_DOT);
            }
        }
        return dotted.toString();
    }
}
