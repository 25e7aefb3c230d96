package org.laurea.degree.dual;

import java.util.ArrayDeque;
import java.util.Deque;

import org.laurea.degree.index.Counters;
import org.laurea.validation.BatchCheck;
import org.laurea.validation.BatchReporter;
import org.laurea.validation.RowTies;
import org.laurea.validation.RowView;

/** DUAL-01: every certificate number stands in exactly two rows (annex 二.2(5)). The rows of a number form a chain. */
final class TwoRowsCheck implements BatchCheck {

    private static final int MOST_NAMED = 10;

    private final int field;
    private final Certificates certificates = new Certificates();
    private final Counters rowAt = new Counters();
    private final Counters previousAt = new Counters();
    private final Counters lastOf = new Counters();
    private int links;

    TwoRowsCheck(int field) {
        this.field = field;
    }

    @Override
    public RowTies ties() {
        return RowTies.sameText(field);
    }

    @Override
    public void row(RowView row, BatchReporter out) {
        int place = certificates.add(row.text(field), row.number());
        links++;
        rowAt.set(links, row.number());
        previousAt.set(links, lastOf.get(place));
        lastOf.set(place, links);
    }

    @Override
    public void end(BatchReporter out) {
        for (int place = 1; place <= certificates.last(); place++) {
            int rows = certificates.rows(place);
            if (rows == 1) {
                out.report(certificates.firstRow(place), field, certificates.number(place), "once");
            } else if (rows > 2) {
                out.report(certificates.firstRow(place), field, certificates.number(place), "",
                        String.valueOf(rows), otherRows(place, rows));
            }
        }
    }

    private String otherRows(int place, int rows) {
        Deque<String> named = new ArrayDeque<>();
        int link = lastOf.get(place);
        for (int unnamed = rows - 1 - MOST_NAMED; unnamed > 0; unnamed--) {
            link = previousAt.get(link);
        }
        for (; previousAt.get(link) != 0; link = previousAt.get(link)) {
            named.addFirst(String.valueOf(rowAt.get(link)));
        }
        return String.join(", ", named) + (rows - 1 > MOST_NAMED ? " …" : "");
    }
}
