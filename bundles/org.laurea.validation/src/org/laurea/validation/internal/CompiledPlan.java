package org.laurea.validation.internal;

import java.util.List;
import java.util.function.Function;

import org.eclipse.jdt.annotation.Nullable;
import org.laurea.core.record.Field;
import org.laurea.core.row.Columns;
import org.laurea.core.row.Row;
import org.laurea.core.row.RowSource;
import org.laurea.core.text.InputException;
import org.laurea.validation.CellReader;
import org.laurea.validation.CheckPlan;
import org.laurea.validation.FileFinding;
import org.laurea.validation.Findings;
import org.laurea.validation.LiveCheck;

/** A plan ready to run. */
final class CompiledPlan implements CheckPlan {

    private final PlanShape shape;
    private final CellReader[] readers;
    private final int threads;

    CompiledPlan(PlanShape shape, Function<Field, CellReader> cells, int threads) {
        this.shape = shape;
        this.readers = new CellReader[shape.type.fields().size()];
        for (int field = 0; field < readers.length; field++) {
            readers[field] = cells.apply(shape.type.field(field));
        }
        this.threads = threads;
    }

    @Override
    public Findings check(RowSource rows, Columns columns, List<FileFinding> fileFindings) throws InputException {
        PlanShape own = shape.fresh();
        UsualDay usualDay = new UsualDay(own, readers, rows, columns);
        Pipeline pipeline = new Pipeline(own, readers, columns, usualDay, threads);
        return pipeline.run(rows).finish(new FileFindings(own, fileFindings));
    }

    @Override
    public LiveCheck live() {
        return new LiveTable(shape.fresh(), readers, threads);
    }

    @Override
    public RowSource normalised(RowSource rows, Columns columns) {
        return sink -> rows.forEach(row -> {
            if (row.number() > columns.headerRow()) {
                sink.accept(normalised(row, columns));
            }
        });
    }

    private Row normalised(Row row, Columns columns) {
        @Nullable
        String[] texts = new String[readers.length];
        for (int field = 0; field < texts.length; field++) {
            int column = columns.of(field);
            texts[field] = readers[field].read(row.text(column), row.kind(column));
        }
        return new Row(row.number(), texts, null);
    }
}
