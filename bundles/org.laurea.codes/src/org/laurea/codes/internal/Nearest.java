package org.laurea.codes.internal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import org.laurea.core.code.CodeEntry;

/**
 * The entries nearest to a text. The measure depends on the texts alone, in this order:
 * <ol>
 * <li>a common misnomer that the table's hints name comes first;</li>
 * <li>edit distance in code points: inserting, deleting, changing one, or swapping two neighbours costs 1;</li>
 * <li>how many characters both have, the more the nearer;</li>
 * <li>edit distance of their pinyin without tones;</li>
 * <li>the order of the table.</li>
 * </ol>
 * An entry is near if the distance is at most half the length of the longer text. Only if there are not enough of these,
 * entries follow that have all characters of the text, two at least, in its order, and after them those that sound the same.
 */
final class Nearest {

    private static final int MEMO = 4096;

    private final List<Candidate> candidates;
    private final Bounds bounds;
    private final Map<String, TableRow> hints;
    private final Sound sound;
    private final Map<String, Answer> memo = new ConcurrentHashMap<>();

    Nearest(List<Candidate> candidates, Map<String, TableRow> hints, Sound sound) {
        this.candidates = candidates;
        this.hints = hints;
        this.sound = sound;
        bounds = new Bounds(candidates);
    }

    List<CodeEntry> to(String text, int most) {
        Answer known = memo.get(text);
        if (known == null || known.most < most) {
            known = new Answer(most, search(text, most));
            if (memo.size() >= MEMO) {
                memo.clear();
            }
            memo.put(text, known);
        }
        return known.entries.size() <= most ? known.entries : known.entries.subList(0, most);
    }

    private List<CodeEntry> search(String text, int most) {
        CodePoints wanted = CodePoints.of(text);
        Best best = new Best(text, most, sound);
        TableRow hinted = hints.get(text);
        if (hinted != null) {
            best.first(hinted);
        }
        best.add(byDistance(wanted, most));
        if (best.isShort() && wanted.length() > 1) {
            best.add(within(wanted));
        }
        if (best.isShort()) {
            best.add(sounding(text));
        }
        return best.entries();
    }

    /** The nearest, and all that are as near as the last of them. */
    private List<Ranked> byDistance(CodePoints wanted, int most) {
        EditDistance measure = new EditDistance();
        Horizon horizon = new Horizon(most);
        List<Ranked> ranked = new ArrayList<>();
        for (long bounded : bounds.to(wanted)) {
            if (bounded >>> Integer.SIZE > horizon.distance()) {
                break;
            }
            Candidate candidate = candidates.get((int) bounded);
            int longer = Math.max(wanted.length(), candidate.text().length());
            int limit = Math.min(longer / 2, horizon.distance());
            int distance = measure.between(wanted.values(), candidate.text().values(), limit);
            if (distance <= limit) {
                ranked.add(new Ranked(candidate, distance, wanted.shared(candidate.text())));
                horizon.found(candidate.row(), distance);
            }
        }
        return ranked;
    }

    private List<Ranked> within(CodePoints wanted) {
        List<Ranked> ranked = new ArrayList<>();
        for (Candidate candidate : candidates) {
            if (wanted.isWithin(candidate.text())) {
                ranked.add(new Ranked(candidate, candidate.text().length() - wanted.length(), wanted.length()));
            }
        }
        return ranked;
    }

    private List<Ranked> sounding(String text) {
        List<Ranked> ranked = new ArrayList<>();
        int[] spelled = CodePoints.of(sound.spell(text)).values();
        for (Candidate candidate : candidates) {
            if (Arrays.equals(spelled, candidate.sound(sound))) {
                ranked.add(new Ranked(candidate, 0, 0));
            }
        }
        return ranked;
    }

    private record Answer(int most, List<CodeEntry> entries) {}
}
