package org.laurea.validation.internal;

import java.util.List;
import java.util.stream.IntStream;

import org.laurea.core.row.Columns;
import org.laurea.validation.CellReader;

/** What the parts of a live table share. */
final class LiveShape {

    final PlanShape plan;
    final CellReader[] readers;
    final Columns columns;
    final CompiledCheck[] batch;
    final int dayField;
    final LiveDays days;

    LiveShape(PlanShape plan, CellReader[] readers) {
        this.plan = plan;
        this.readers = readers;
        this.columns = new Columns(0, IntStream.range(0, readers.length).toArray());
        List<CompiledCheck> checks = plan.batchChecks();
        this.batch = checks.toArray(new CompiledCheck[0]);
        String day = plan.type.dayField();
        this.dayField = day == null ? -1 : plan.type.indexOf(day);
        this.days = new LiveDays(plan.codes.isDated() && dayField >= 0);
    }
}
