package org.laurea.exchange.internal.read.text;

/** Finds out what separates the cells of a text: what stands equally often in the most lines. */
final class Separator {

    private static final char[] KNOWN = {',', '\t', ';'};
    private static final int LINES = 20;

    private Separator() {}

    /** The separator of a text that begins like this; a comma if there is none. */
    static char of(CharSequence head) {
        char best = KNOWN[0];
        int bestLines = 0;
        int bestCount = 0;
        for (char candidate : KNOWN) {
            int[] counts = counts(head, candidate);
            for (int count : counts) {
                int lines = linesWith(counts, count);
                if (count > 0 && (lines > bestLines || lines == bestLines && count > bestCount)) {
                    best = candidate;
                    bestLines = lines;
                    bestCount = count;
                }
            }
        }
        return best;
    }

    private static int linesWith(int[] counts, int wanted) {
        int lines = 0;
        for (int count : counts) {
            lines += count == wanted ? 1 : 0;
        }
        return lines;
    }

    private static int[] counts(CharSequence head, char separator) {
        int[] counts = new int[LINES];
        int line = 0;
        boolean isQuoted = false;
        for (int at = 0; at < head.length() && line < LINES; at++) {
            char c = head.charAt(at);
            if (c == '"') {
                isQuoted = !isQuoted;
            } else if (c == '\n' && !isQuoted) {
                line++;
            } else if (c == separator && !isQuoted && !(c == '\t' && isPadding(head, at))) {
                counts[line]++;
            }
        }
        return counts;
    }

    /** Whether a tab stands beside a comma or semicolon, where some systems put one to keep numbers from being numbers. */
    private static boolean isPadding(CharSequence head, int at) {
        char before = at == 0 ? 0 : head.charAt(at - 1);
        char behind = at + 1 == head.length() ? 0 : head.charAt(at + 1);
        return before == ',' || before == ';' || behind == ',' || behind == ';';
    }
}
