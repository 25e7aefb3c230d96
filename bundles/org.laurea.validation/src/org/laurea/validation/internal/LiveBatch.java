package org.laurea.validation.internal;

import java.util.Arrays;

import org.laurea.validation.BatchCheck;
import org.laurea.validation.RowTies;

/** One batch check of a live table. It hears of rows for which the rule is not silent, then settles what follows from that. */
abstract class LiveBatch {

    final LiveShape shape;
    final CompiledCheck check;
    private final int place;

    LiveBatch(LiveShape shape, int place) {
        this.shape = shape;
        this.place = place;
        this.check = shape.batch[place];
    }

    static LiveBatch of(LiveShape shape, int place) {
        RowTies ties = ((BatchCheck) shape.batch[place].check()).ties();
        if (ties instanceof RowTies.SameKey same) {
            return new LiveGroups(shape, place, same);
        }
        return ties instanceof RowTies.Majority majority ? new LiveMajority(shape, place, majority)
                : new LiveWhole(shape, place);
    }

    boolean isSilent(LiveRow row) {
        return check.isSilent(row.empty(), row.spoilt());
    }

    /** A row goes, or is about to come again with other texts. */
    abstract void remove(LiveRow row);

    /** A row comes. */
    abstract void add(LiveRow row);

    /** Brings the findings up to date; {@code rows} has the changes already. */
    abstract void settle(LiveRows rows, LiveTouched touched);

    /** Runs the check over rows in ascending order that decide about nobody else. */
    void run(Iterable<LiveRow> rows, LiveTouched touched) {
        BatchCheck fresh = (BatchCheck) check.fresh().check();
        LiveReporter reporter = new LiveReporter(shape, check);
        for (LiveRow row : rows) {
            fresh.row(row, reporter);
        }
        fresh.end(reporter);
        for (LiveRow row : rows) {
            put(row, reporter.of(row.number()), touched);
        }
    }

    void put(LiveRow row, byte[] findings, LiveTouched touched) {
        if (!Arrays.equals(row.batch(place), findings)) {
            row.setBatch(place, findings);
            touched.add(row.number());
        }
    }
}
