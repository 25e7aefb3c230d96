package org.laurea.codes.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What a row is found by, in lower case. */
record Findable(List<String> codes, List<String> names, List<String> spellings, List<String> initials,
        List<String> others) {

    /** The rank of a row that is not found. */
    static final int NOT = 8;

    private static final char FIRST_HAN = 0x2E80;
    private static final List<String> OTHER_COLUMNS = List.of("name_en", "roman", "enum");

    static Findable of(TableRow row, Sound sound) {
        List<String> codes = lower(row.codes());
        codes.addAll(lower(row.formerCodes()));
        List<String> names = lower(List.of(row.name()));
        names.addAll(lower(row.aliases()));
        names.addAll(lower(row.formerNames()));
        List<String> spellings = new ArrayList<>(names.size());
        List<String> initials = new ArrayList<>(names.size());
        for (String name : names) {
            String[] syllables = sound.syllables(name);
            StringBuilder first = new StringBuilder(syllables.length);
            for (String syllable : syllables) {
                first.append(syllable, 0, Character.charCount(syllable.codePointAt(0)));
            }
            spellings.add(letters(String.join("", syllables)));
            initials.add(letters(first.toString()));
        }
        List<String> others = new ArrayList<>();
        for (String column : OTHER_COLUMNS) {
            String other = letters(row.attribute(column).toLowerCase(Locale.ROOT));
            if (!other.isEmpty()) {
                others.add(other);
            }
        }
        return new Findable(codes, names, spellings, initials, others);
    }

    private static List<String> lower(List<String> texts) {
        List<String> lower = new ArrayList<>(texts.size());
        for (String text : texts) {
            lower.add(letters(text.toLowerCase(Locale.ROOT)));
        }
        return lower;
    }

    /** The text without spaces, apostrophes and hyphens. */
    static String letters(String text) {
        StringBuilder letters = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c != ' ' && c != '\'' && c != '-') {
                letters.append(c);
            }
        }
        return letters.toString();
    }

    /** How well the row fits, 0 best, {@link #NOT} if it does not. */
    int rank(String wanted) {
        if (codes.contains(wanted) || names.contains(wanted)) {
            return 0;
        }
        if (spellings.contains(wanted) || initials.contains(wanted) || others.contains(wanted)) {
            return 1;
        }
        if (anyStarts(codes, wanted)) {
            return 2;
        }
        if (anyStarts(names, wanted)) {
            return 3;
        }
        if (anyStarts(spellings, wanted) || anyStarts(initials, wanted)) {
            return 4;
        }
        if (anyHolds(names, wanted)) {
            return 5;
        }
        if (anyHolds(others, wanted)) {
            return 6;
        }
        return isAbbreviation(wanted) ? 7 : NOT;
    }

    /** Whether a name has all characters of a Chinese text, two at least, in their order. */
    private boolean isAbbreviation(String wanted) {
        if (wanted.length() < 2 || wanted.charAt(0) < FIRST_HAN) {
            return false;
        }
        for (String name : names) {
            int at = name.indexOf(wanted.charAt(0));
            for (int i = 1; i < wanted.length() && at >= 0; i++) {
                at = name.indexOf(wanted.charAt(i), at + 1);
            }
            if (at >= 0) {
                return true;
            }
        }
        return false;
    }

    private static boolean anyStarts(List<String> texts, String wanted) {
        for (String text : texts) {
            if (text.startsWith(wanted)) {
                return true;
            }
        }
        return false;
    }

    private static boolean anyHolds(List<String> texts, String wanted) {
        for (String text : texts) {
            if (text.contains(wanted)) {
                return true;
            }
        }
        return false;
    }
}
