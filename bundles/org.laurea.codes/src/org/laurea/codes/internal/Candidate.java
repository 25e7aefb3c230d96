package org.laurea.codes.internal;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.jdt.annotation.Nullable;

/** A text that names a row, or a code of it. */
final class Candidate {

    private final String original;
    private final CodePoints text;
    private final TableRow row;
    private final int order;
    /** Never changed once made, so that threads may each make their own without harm. */
    private int @Nullable [] spelled;

    private Candidate(String original, TableRow row, int order) {
        this.original = original;
        this.row = row;
        this.order = order;
        text = CodePoints.of(original);
    }

    /** Every name, alias and former name of the rows. */
    static List<Candidate> names(List<TableRow> rows) {
        List<Candidate> all = new ArrayList<>(rows.size() * 2);
        for (TableRow row : rows) {
            all.add(new Candidate(row.name(), row, all.size()));
            add(all, row, row.aliases());
            add(all, row, row.formerNames());
        }
        return all;
    }

    /** Every code and former code of the rows. */
    static List<Candidate> codes(List<TableRow> rows) {
        List<Candidate> all = new ArrayList<>(rows.size());
        for (TableRow row : rows) {
            add(all, row, row.codes());
            add(all, row, row.formerCodes());
        }
        return all;
    }

    private static void add(List<Candidate> all, TableRow row, List<String> texts) {
        for (String text : texts) {
            all.add(new Candidate(text, row, all.size()));
        }
    }

    CodePoints text() {
        return text;
    }

    TableRow row() {
        return row;
    }

    /** Its place among all texts of the table. */
    int order() {
        return order;
    }

    /** Its pinyin as code points. */
    int[] sound(Sound sound) {
        int[] known = spelled;
        if (known == null) {
            known = CodePoints.of(sound.spell(original)).values();
            spelled = known;
        }
        return known;
    }
}
