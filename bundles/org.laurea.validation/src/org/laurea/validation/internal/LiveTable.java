package org.laurea.validation.internal;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

import org.eclipse.jdt.annotation.Nullable;
import org.laurea.core.record.CalendarDay;
import org.laurea.core.row.Row;
import org.laurea.validation.CellReader;
import org.laurea.validation.Finding;
import org.laurea.validation.LiveCheck;

/** A table whose findings follow its rows. */
final class LiveTable implements LiveCheck {

    private final LiveShape shape;
    private final LiveRowChecks checks;
    private final LiveFindings findings;
    private final LiveRows rows = new LiveRows();
    private final List<LiveBatch> batch = new ArrayList<>();

    LiveTable(PlanShape plan, CellReader[] readers, int threads) {
        this.shape = new LiveShape(plan, readers);
        this.checks = new LiveRowChecks(shape, threads);
        this.findings = new LiveFindings(shape);
        for (int place = 0; place < shape.batch.length; place++) {
            batch.add(LiveBatch.of(shape, place));
        }
    }

    @Override
    public int[] change(Collection<Row> put, Collection<Integer> removed) {
        LiveTouched touched = new LiveTouched();
        List<Row> all = new ArrayList<>(put);
        if (shape.days.isAsked()) {
            all.addAll(rowsOfOtherDay(put, removed));
        }
        LiveRow[] checked = checks.check(all);
        List<LiveRow> gone = takeOut(removed);
        List<LiveRow> added = new ArrayList<>(rows.size() == 0 ? checked.length : 1);
        for (LiveRow row : checked) {
            touched.add(row.number());
            int index = rows.size() == 0 ? -1 : rows.find(row.number());
            if (index < 0) {
                added.add(row);
            } else {
                leave(rows.at(index));
                rows.replace(index, row);
            }
        }
        if (!added.isEmpty() || !gone.isEmpty()) {
            rows.merge(added, gone);
        }
        for (LiveBatch check : batch) {
            for (LiveRow row : checked) {
                if (!check.isSilent(row)) {
                    check.add(row);
                }
            }
            check.settle(rows, touched);
        }
        return touched.sorted();
    }

    private List<LiveRow> takeOut(Collection<Integer> numbers) {
        List<LiveRow> gone = new ArrayList<>(numbers.size());
        for (int number : numbers) {
            LiveRow row = rows.get(number);
            if (row != null) {
                leave(row);
                gone.add(row);
            }
        }
        return gone;
    }

    private void leave(LiveRow row) {
        for (LiveBatch check : batch) {
            if (!check.isSilent(row)) {
                check.remove(row);
            }
        }
    }

    /** Counts the days; gives the rows without a day of their own, which are judged anew if the usual day is another one now. */
    private List<Row> rowsOfOtherDay(Collection<Row> put, Collection<Integer> removed) {
        int before = shape.days.getAsInt();
        Set<Integer> leaving = new HashSet<>(removed);
        for (Row row : put) {
            if (rows.size() > 0) {
                leaving.add(row.number());
            }
            String raw = row.text(shape.dayField);
            shape.days.count(CalendarDay.parse(shape.readers[shape.dayField].read(raw, row.kind(shape.dayField))), 1);
        }
        for (int number : leaving) {
            LiveRow row = rows.get(number);
            if (row != null) {
                shape.days.count(row.ownDay(), -1);
            }
        }
        List<Row> again = new ArrayList<>();
        boolean isOther = shape.days.getAsInt() != before && shape.days.matters();
        for (int i = 0; isOther && i < rows.size(); i++) {
            LiveRow row = rows.at(i);
            if (row.ownDay() == 0 && !leaving.contains(row.number())) {
                again.add(row.row);
            }
        }
        return again;
    }

    @Override
    public int size() {
        return rows.size();
    }

    @Override
    public void forEach(int number, Consumer<Finding> sink) {
        @Nullable
        LiveRow row = rows.get(number);
        if (row != null) {
            findings.forEach(row, sink);
        }
    }

    @Override
    public void forEach(Consumer<Finding> sink) {
        for (int i = 0; i < rows.size(); i++) {
            findings.forEach(rows.at(i), sink);
        }
    }

    @Override
    public void marks(int number, MarkSink sink) {
        @Nullable
        LiveRow row = rows.get(number);
        if (row != null) {
            findings.marks(row, sink);
        }
    }
}
