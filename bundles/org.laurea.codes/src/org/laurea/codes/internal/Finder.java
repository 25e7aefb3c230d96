package org.laurea.codes.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.laurea.core.code.CodeEntry;

/**
 * Look-up for people who type a part of something: the same code, name or pinyin first, then codes, names and pinyin that
 * begin with it, then names that hold it, then other columns people search by.
 */
final class Finder {

    private final List<TableRow> rows;
    private final Findable[] findables;

    Finder(List<TableRow> rows, Sound sound) {
        this.rows = rows;
        findables = new Findable[rows.size()];
        for (int i = 0; i < findables.length; i++) {
            findables[i] = Findable.of(rows.get(i), sound);
        }
    }

    List<CodeEntry> find(String text, int most) {
        String wanted = normalised(text);
        List<CodeEntry> found = new ArrayList<>();
        if (wanted.isEmpty()) {
            return List.of();
        }
        int[] ranks = new int[findables.length];
        for (int i = 0; i < ranks.length; i++) {
            ranks[i] = findables[i].rank(wanted);
        }
        for (int rank = 0; rank < Findable.NOT && found.size() < most; rank++) {
            for (int i = 0; i < ranks.length && found.size() < most; i++) {
                if (ranks[i] == rank) {
                    found.add(rows.get(i).asEntry());
                }
            }
        }
        return List.copyOf(found);
    }

    /** Lower case; spaces and apostrophes between letters are nothing; v and ü are typed for the yu of lyu and nyu. */
    private static String normalised(String text) {
        String wanted = text.strip().toLowerCase(Locale.ROOT).replace("\u00FC", "yu").replace("lv", "lyu")
                .replace("nv", "nyu");
        return Findable.letters(wanted);
    }
}
