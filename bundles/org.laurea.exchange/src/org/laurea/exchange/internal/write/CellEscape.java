package org.laurea.exchange.internal.write;

/**
 * Text of cells in Office Open XML (ST_Xstring, ISO/IEC 29500-1 22.9.2.19): what XML cannot hold is written as
 * {@code _xHHHH_}, and text that looks like that is escaped, so that every text reads back the same.
 */
public final class CellEscape {

    private static final int LENGTH = "_xHHHH_".length();

    private CellEscape() {}

    /** Appends {@code text} as character data or attribute value. */
    public static void append(StringBuilder out, String text) {
        int plain = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c > '_' && c < Character.MIN_SURROGATE) {
                continue;
            }
            int next = i + 1;
            String replaced = null;
            if (c == '&') {
                replaced = "&amp;";
            } else if (c == '<') {
                replaced = "&lt;";
            } else if (c == '>') {
                replaced = "&gt;";
            } else if (c == '"') {
                replaced = "&quot;";
            } else if (c == '_') {
                replaced = looksEscaped(text, i) ? "_x005F_" : null;
            } else if (isUnholdable(text, i)) {
                replaced = String.format("_x%04X_", (int) c);
            } else if (Character.isHighSurrogate(c)) {
                next++;
            }
            if (replaced != null) {
                out.append(text, plain, i).append(replaced);
                plain = next;
            }
            i = next - 1;
        }
        out.append(text, plain, text.length());
    }

    /** Appends an element with {@code text}, its white space kept. */
    public static void element(StringBuilder out, String name, String text) {
        out.append('<').append(name);
        if (needsSpace(text)) {
            out.append(" xml:space=\"preserve\"");
        }
        out.append('>');
        append(out, text);
        out.append("</").append(name).append('>');
    }

    private static boolean needsSpace(String text) {
        return !text.isEmpty() && (text.charAt(0) <= ' ' || text.charAt(text.length() - 1) <= ' '
                || text.indexOf('\n') >= 0 || text.indexOf('\t') >= 0 || text.contains("  "));
    }

    private static boolean looksEscaped(String text, int at) {
        int end = at + LENGTH - 1;
        if (end >= text.length() || text.charAt(at + 1) != 'x'
                || text.charAt(end) != '_' && !isUnholdable(text, end)) {
            return false;
        }
        for (int i = at + 2; i < end; i++) {
            if (Character.digit(text.charAt(i), 16) < 0) {
                return false;
            }
        }
        return true;
    }

    private static boolean isUnholdable(String text, int at) {
        char c = text.charAt(at);
        if (c < ' ') {
            return c != '\t' && c != '\n';
        }
        if (Character.isHighSurrogate(c)) {
            return at + 1 == text.length() || !Character.isLowSurrogate(text.charAt(at + 1));
        }
        if (Character.isLowSurrogate(c)) {
            return at == 0 || !Character.isHighSurrogate(text.charAt(at - 1));
        }
        return c >= '\uFFFE';
    }
}
