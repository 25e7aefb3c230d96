package org.laurea.degree.internal.cell;

import org.laurea.core.row.CellKind;
import org.laurea.degree.text.WhiteSpace;
import org.laurea.validation.CellReader;

/**
 * Normalisation of a cell: white space around the text goes, full-width digits and letters become half-width, a number becomes
 * its exact digits. Full-width punctuation stays.
 */
final class TextCell implements CellReader {

    private static final int FULL_WIDTH_OFFSET = 0xFEE0;

    @Override
    public String read(String raw, CellKind kind) {
        return normal(raw, kind);
    }

    @Override
    public boolean keepsOrdinary() {
        return true;
    }

    static String normal(String raw, CellKind kind) {
        return switch (kind) {
            case TEXT -> isNormal(raw) ? raw : normalised(raw);
            case NUMBER -> NumberText.of(raw).text();
            default -> raw;
        };
    }

    private static boolean isNormal(String raw) {
        int last = raw.length() - 1;
        if (last < 0) {
            return true;
        }
        if (WhiteSpace.contains(raw.charAt(0)) || WhiteSpace.contains(raw.charAt(last))) {
            return false;
        }
        for (int i = 0; i <= last; i++) {
            if (isFullWidth(raw.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    private static String normalised(String raw) {
        String stripped = WhiteSpace.strip(raw);
        StringBuilder text = new StringBuilder(stripped.length());
        for (int i = 0; i < stripped.length(); i++) {
            char c = stripped.charAt(i);
            text.append(isFullWidth(c) ? (char) (c - FULL_WIDTH_OFFSET) : c);
        }
        return text.toString();
    }

    private static boolean isFullWidth(char c) {
        return c >= '\uFF10' && (c <= '\uFF19' || c >= '\uFF21' && c <= '\uFF3A' || c >= '\uFF41' && c <= '\uFF5A');
    }
}
