package org.laurea.exchange.internal.read;

/** Characters that XML cannot hold stand in workbooks as {@code _xHHHH_}, one for each UTF-16 unit. */
public final class EscapedText {

    private static final int LENGTH = 7;

    private EscapedText() {}

    /** The text with every such escape decoded, once. */
    public static String decode(String text) {
        int at = text.indexOf("_x");
        if (at < 0) {
            return text;
        }
        StringBuilder decoded = new StringBuilder(text.length());
        int from = 0;
        while (at >= 0) {
            int unit = unit(text, at);
            if (unit >= 0) {
                decoded.append(text, from, at).append((char) unit);
                from = at + LENGTH;
            }
            at = text.indexOf("_x", unit >= 0 ? from : at + 1);
        }
        return decoded.append(text, from, text.length()).toString();
    }

    private static int unit(String text, int at) {
        if (at + LENGTH > text.length() || text.charAt(at + LENGTH - 1) != '_') {
            return -1;
        }
        int unit = 0;
        for (int i = at + 2; i < at + LENGTH - 1; i++) {
            char c = text.charAt(i);
            int digit = c < 0x80 ? Character.digit(c, 16) : -1;
            if (digit < 0) {
                return -1;
            }
            unit = unit << 4 | digit;
        }
        return unit;
    }
}
