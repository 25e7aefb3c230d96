package org.laurea.degree.internal.batch;

import java.util.List;
import java.util.Map;

import org.laurea.core.text.Messages;
import org.laurea.degree.index.Counters;
import org.laurea.degree.index.RowRuns;
import org.laurea.degree.index.TextIds;
import org.laurea.validation.BatchCheck;
import org.laurea.validation.BatchReporter;
import org.laurea.validation.Fix;
import org.laurea.validation.Found;
import org.laurea.validation.RowTies;
import org.laurea.validation.RowView;

/** HXWRQ-03: all rows of a file bear the same award date (annex 二.2(2)); of two equally frequent dates the earlier counts. */
final class AwardDateCheck implements BatchCheck {

    private final int field;
    private final Messages messages;
    private final TextIds dates = new TextIds();
    private final Counters rowsOf = new Counters();
    private final Counters firstRowOf = new Counters();
    private final RowRuns rows = new RowRuns();

    AwardDateCheck(int field, Messages messages) {
        this.field = field;
        this.messages = messages;
    }

    @Override
    public RowTies ties() {
        return new RowTies.Majority(List.of(), field, true);
    }

    @Override
    public void row(RowView row, BatchReporter out) {
        int date = dates.id(row.text(field));
        if (rowsOf.add(date, 1) == 1) {
            firstRowOf.set(date, row.number());
        }
        rows.add(row.number(), date);
    }

    @Override
    public void end(BatchReporter out) {
        if (dates.size() < 2) {
            return;
        }
        int usual = usual();
        String usualText = dates.text(usual);
        String usualRow = String.valueOf(firstRowOf.get(usual));
        rows.forEach((row, date) -> {
            if (date != usual) {
                out.report(row, field, dates.text(date), "", usualText, usualRow);
            }
        });
    }

    private int usual() {
        int usual = 0;
        for (int date = 1; date < dates.size(); date++) {
            int more = rowsOf.get(date) - rowsOf.get(usual);
            if (more > 0 || more == 0 && dates.text(date).compareTo(dates.text(usual)) < 0) {
                usual = date;
            }
        }
        return usual;
    }

    @Override
    public List<Fix> fixes(Found found) {
        return List.of(new Fix(messages.text("fix.split"), Map.of(), false));
    }
}
