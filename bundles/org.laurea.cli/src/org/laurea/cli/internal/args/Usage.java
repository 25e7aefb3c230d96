package org.laurea.cli.internal.args;

import java.util.List;

import org.laurea.core.text.InputException;
import org.laurea.core.text.Messages;

/** Mistakes in the use of the command line, told in one line with the nearest right word. */
public final class Usage {

    private static final int NEAR = 3;

    private Usage() {}

    /** A mistake that the message {@code key} tells. */
    public static InputException mistake(String key, Object... arguments) {
        return new InputException(Messages.beside(Usage.class).text(key, arguments));
    }

    /** A word that is none of {@code known}; the messages are {@code key} and {@code key.near}. */
    public static InputException unknown(String key, String word, List<String> known) {
        String nearest = nearest(word, known);
        return nearest.isEmpty() ? mistake(key, word) : mistake(key + ".near", word, nearest);
    }

    /** The word of {@code known} that is nearest, empty if none is near. */
    static String nearest(String word, List<String> known) {
        String best = "";
        int least = NEAR + 1;
        for (String candidate : known) {
            int distance = candidate.startsWith(word) && word.length() > 2 ? 1 : distance(word, candidate);
            if (distance < least && distance < Math.max(2, candidate.length() * 2 / 3)) {
                least = distance;
                best = candidate;
            }
        }
        return best;
    }

    private static int distance(String one, String other) {
        int[] costs = new int[other.length() + 1];
        for (int j = 0; j <= other.length(); j++) {
            costs[j] = j;
        }
        for (int i = 1; i <= one.length(); i++) {
            int diagonal = costs[0];
            costs[0] = i;
            for (int j = 1; j <= other.length(); j++) {
                int change = diagonal + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
                diagonal = costs[j];
                costs[j] = Math.min(change, 1 + Math.min(costs[j - 1], costs[j]));
            }
        }
        return costs[other.length()];
    }
}
