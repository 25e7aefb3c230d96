package org.laurea.validation.internal;

import java.util.ArrayList;
import java.util.List;

/** A check of which nothing is known: after every change all rows are looked at again. */
final class LiveWhole extends LiveBatch {

    private boolean isStale;

    LiveWhole(LiveShape shape, int place) {
        super(shape, place);
    }

    @Override
    void remove(LiveRow row) {
        isStale = true;
    }

    @Override
    void add(LiveRow row) {
        isStale = true;
    }

    @Override
    void settle(LiveRows rows, LiveTouched touched) {
        if (!isStale) {
            return;
        }
        isStale = false;
        List<LiveRow> heard = new ArrayList<>(rows.size());
        for (int i = 0; i < rows.size(); i++) {
            if (!isSilent(rows.at(i))) {
                heard.add(rows.at(i));
            }
        }
        run(heard, touched);
    }
}
