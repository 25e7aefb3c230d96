package org.laurea.codes.internal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.laurea.core.code.CodeEntry;
import org.laurea.core.code.Pinyin;

/**
 * The entries nearest to a text, by a measure that depends on the two texts alone, in this order:
 * <ol>
 * <li>edit distance in code points: inserting, deleting, changing one, or swapping two neighbours costs 1;</li>
 * <li>how many characters both have, the more the nearer;</li>
 * <li>edit distance of their pinyin without tones;</li>
 * <li>the order of the table.</li>
 * </ol>
 * An entry is near if the edit distance is at most half the length of the longer text, if it has all characters of the text
 * (two or more) in their order, or if the pinyin is the same.
 */
final class Nearest {

    private final List<Candidate> candidates;
    private final Pinyin pinyin;

    private Nearest(List<Candidate> candidates, Pinyin pinyin) {
        this.candidates = candidates;
        this.pinyin = pinyin;
    }

    static Nearest names(List<TableRow> rows, Pinyin pinyin) {
        List<Candidate> all = new ArrayList<>(rows.size() * 2);
        for (TableRow row : rows) {
            add(all, row, List.of(row.name()));
            add(all, row, row.aliases());
            add(all, row, row.formerNames());
        }
        return new Nearest(all, pinyin);
    }

    static Nearest codes(List<TableRow> rows, Pinyin pinyin) {
        List<Candidate> all = new ArrayList<>(rows.size());
        for (TableRow row : rows) {
            add(all, row, row.codes());
            add(all, row, row.formerCodes());
        }
        return new Nearest(all, pinyin);
    }

    private static void add(List<Candidate> all, TableRow row, List<String> texts) {
        for (String text : texts) {
            all.add(new Candidate(CodePoints.of(text), row, all.size()));
        }
    }

    List<CodeEntry> to(String text, int most) {
        CodePoints wanted = CodePoints.of(text);
        List<Ranked> ranked = new ArrayList<>();
        for (Candidate candidate : candidates) {
            int longer = Math.max(wanted.length(), candidate.text.length());
            if (wanted.atLeastFrom(candidate.text) <= longer / 2) {
                int distance = EditDistance.between(wanted.values(), candidate.text.values(), longer / 2);
                if (distance <= longer / 2) {
                    ranked.add(new Ranked(candidate, distance, wanted.shared(candidate.text)));
                }
            }
        }
        ranked.sort(Comparator.comparingInt(Ranked::distance).thenComparingInt(r -> -r.shared)
                .thenComparingInt(r -> r.candidate.order));
        Set<CodeEntry> found = new LinkedHashSet<>();
        for (int i = 0; i < ranked.size() && found.size() < most; i++) {
            found.add(ranked.get(i).candidate.row.asEntry());
        }
        return List.copyOf(found);
    }

    private record Candidate(CodePoints text, TableRow row, int order) {}

    private record Ranked(Candidate candidate, int distance, int shared) {}
}
