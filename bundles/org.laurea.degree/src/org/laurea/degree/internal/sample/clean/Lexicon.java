package org.laurea.degree.internal.sample.clean;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.laurea.degree.internal.sample.words.WordFile;

/** Words of the fields of learning, and patterns of titles. */
final class Lexicon {

    private static final String FALLBACK = "08";

    private final Map<String, List<String>> words = new HashMap<>();
    private final Map<String, List<String>> patterns = new HashMap<>();

    Lexicon() {
        for (List<String> line : WordFile.read("topics")) {
            words.computeIfAbsent(line.get(0) + line.get(1), key -> new ArrayList<>()).add(line.get(2));
        }
        for (List<String> line : WordFile.read("titles")) {
            patterns.computeIfAbsent(line.get(0), key -> new ArrayList<>()).add(line.get(1));
        }
    }

    /** A word of a field of learning: {@code object}, {@code method}, {@code aspect} or {@code direction}. */
    String word(String field, String kind, Dice dice) {
        List<String> known = words.get(field + kind);
        return dice.pick(known == null ? words.getOrDefault(FALLBACK + kind, List.of()) : known);
    }

    /** A title pattern for a use. */
    String pattern(String use, Dice dice) {
        return dice.pick(patterns.getOrDefault(dice.perMille(600) ? use : "any", List.of()));
    }
}
