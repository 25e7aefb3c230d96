package org.laurea.codes.internal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.eclipse.jdt.annotation.Nullable;
import org.laurea.core.code.CodeEntry;

/** Collects the best rows, each once. Pinyin is looked at only where nothing else decides a place that counts. */
final class Best {

    private static final int UNLIMITED = Short.MAX_VALUE;

    private final String wanted;
    private final int most;
    private final Sound sound;
    private final Set<TableRow> rows = new LinkedHashSet<>();
    private final EditDistance measure = new EditDistance();
    private int @Nullable [] wantedSound;

    Best(String wanted, int most, Sound sound) {
        this.wanted = wanted;
        this.most = most;
        this.sound = sound;
    }

    boolean isShort() {
        return rows.size() < most;
    }

    void first(TableRow row) {
        rows.add(row);
    }

    /** Adds candidates of equal standing, the nearest first, as long as there is room. */
    void add(List<Ranked> ranked) {
        ranked.sort(Comparator.comparingInt((Ranked one) -> one.distance()).thenComparingInt(one -> -one.shared()));
        int from = 0;
        while (from < ranked.size() && isShort()) {
            int to = from + 1;
            while (to < ranked.size() && ranked.get(from).comparedTo(ranked.get(to)) == 0) {
                to++;
            }
            addEquals(ranked.subList(from, to));
            from = to;
        }
    }

    private void addEquals(List<Ranked> equals) {
        List<BySound> sounds = new ArrayList<>(equals.size());
        if (equals.size() == 1) {
            rows.add(equals.get(0).candidate().row());
            return;
        }
        Horizon horizon = new Horizon(most - rows.size());
        int[] mine = wantedSound();
        for (Ranked one : equals) {
            TableRow row = one.candidate().row();
            int limit = Math.min(horizon.distance(), UNLIMITED);
            int distance = rows.contains(row) ? UNLIMITED
                    : measure.between(mine, one.candidate().sound(sound), limit);
            if (distance <= limit && distance < UNLIMITED) {
                sounds.add(new BySound(one.candidate(), distance));
                horizon.found(row, distance);
            }
        }
        sounds.sort(Comparator.comparingInt((BySound one) -> one.distance)
                .thenComparingInt(one -> one.candidate.order()));
        for (int i = 0; i < sounds.size() && isShort(); i++) {
            rows.add(sounds.get(i).candidate.row());
        }
    }

    private int[] wantedSound() {
        int[] known = wantedSound;
        if (known == null) {
            known = CodePoints.of(sound.spell(wanted)).values();
            wantedSound = known;
        }
        return known;
    }

    List<CodeEntry> entries() {
        List<CodeEntry> entries = new ArrayList<>(rows.size());
        for (TableRow row : rows) {
            entries.add(row.asEntry());
        }
        return List.copyOf(entries);
    }

    private record BySound(Candidate candidate, int distance) {}
}
