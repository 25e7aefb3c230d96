package org.laurea.degree.internal.batch;

import java.util.List;

import org.laurea.degree.FieldFixes;
import org.laurea.degree.index.Counters;
import org.laurea.degree.index.KeyMap;
import org.laurea.degree.index.RowRuns;
import org.laurea.degree.index.TextIds;
import org.laurea.validation.BatchCheck;
import org.laurea.validation.BatchReporter;
import org.laurea.validation.Fix;
import org.laurea.validation.Found;
import org.laurea.validation.RowTies;
import org.laurea.validation.RowView;

/**
 * XZXM-01: within one unit and award date the certificates bear the same president and the same chair (annex 四.15, 16); of two
 * equally frequent names the one that comes first in the file counts.
 */
final class UsualNameCheck implements BatchCheck {

    /** The place of the name in what the rule reads. */
    static final int NAME = 2;

    private final int unit;
    private final int date;
    private final int name;
    private final String code;
    private final FieldFixes fixes;
    private final TextIds units = new TextIds();
    private final TextIds dates = new TextIds();
    private final TextIds names = new TextIds();
    private final KeyMap groups = new KeyMap();
    private final KeyMap signatures = new KeyMap();
    private final Counters groupOf = new Counters();
    private final Counters nameOf = new Counters();
    private final Counters rowsOf = new Counters();
    private final Counters firstRowOf = new Counters();
    private final RowRuns rows = new RowRuns();

    UsualNameCheck(List<Integer> reads, String code, FieldFixes fixes) {
        this.unit = reads.get(0);
        this.date = reads.get(1);
        this.name = reads.get(NAME);
        this.code = code;
        this.fixes = fixes;
    }

    @Override
    public RowTies ties() {
        return new RowTies.Majority(List.of(unit, date), name, false);
    }

    @Override
    public void row(RowView row, BatchReporter out) {
        int group = number(groups, units.id(row.text(unit)), dates.id(row.text(date)));
        int nameId = names.id(row.text(name));
        int signature = number(signatures, group, nameId);
        if (rowsOf.add(signature, 1) == 1) {
            groupOf.set(signature, group);
            nameOf.set(signature, nameId);
            firstRowOf.set(signature, row.number());
        }
        rows.add(row.number(), signature);
    }

    private static int number(KeyMap numbers, int high, int low) {
        int next = numbers.size() + 1;
        int known = numbers.putIfAbsent((long) high << Integer.SIZE | low, 0, next);
        return known == 0 ? next : known;
    }

    @Override
    public void end(BatchReporter out) {
        if (groups.size() == signatures.size()) {
            return;
        }
        Counters usualOf = new Counters();
        for (int signature = 1; signature <= signatures.size(); signature++) {
            int usual = usualOf.get(groupOf.get(signature));
            if (usual == 0 || rowsOf.get(signature) > rowsOf.get(usual)) {
                usualOf.set(groupOf.get(signature), signature);
            }
        }
        rows.forEach((row, signature) -> {
            int usual = usualOf.get(groupOf.get(signature));
            if (usual != signature) {
                out.report(row, name, names.text(nameOf.get(signature)), "", names.text(nameOf.get(usual)),
                        String.valueOf(firstRowOf.get(usual)));
            }
        });
    }

    @Override
    public List<Fix> fixes(Found found) {
        return List.of(fixes.offer(code, found.argument(0)));
    }
}
