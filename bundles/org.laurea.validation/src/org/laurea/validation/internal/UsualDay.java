package org.laurea.validation.internal;

import java.util.Map;
import java.util.TreeMap;
import java.util.function.IntSupplier;

import org.eclipse.jdt.annotation.Nullable;
import org.laurea.core.record.CalendarDay;
import org.laurea.core.row.CellKind;
import org.laurea.core.row.Columns;
import org.laurea.core.row.RowSource;
import org.laurea.core.text.InputException;
import org.laurea.validation.CellReader;

/**
 * The most frequent valid day of a file (the earliest of several), whose code tables hold for rows with a spoilt day. The
 * file is read a second time for it, and only if such a row turns up while a dated code table is installed.
 */
final class UsualDay implements IntSupplier {

    private final PlanShape shape;
    private final @Nullable CellReader reader;
    private final RowSource rows;
    private final Columns columns;
    private @Nullable Integer day;

    UsualDay(PlanShape shape, CellReader[] readers, RowSource rows, Columns columns) {
        this.shape = shape;
        String field = shape.type.dayField();
        int index = field == null ? -1 : shape.type.indexOf(field);
        this.reader = index < 0 ? null : readers[index];
        this.rows = rows;
        this.columns = columns;
    }

    @Override
    public synchronized int getAsInt() {
        Integer known = day;
        if (known == null) {
            known = shape.codes.isDated() ? find() : 0;
            day = known;
        }
        return known;
    }

    private int find() {
        CellReader cells = reader;
        String field = shape.type.dayField();
        if (cells == null || field == null) {
            return 0;
        }
        int column = columns.of(shape.type.indexOf(field));
        Map<Integer, Integer> counts = new TreeMap<>();
        try {
            rows.forEach(row -> {
                CellKind kind = row.kind(column);
                int found = row.number() > columns.headerRow() ? CalendarDay.parse(cells.read(row.text(column), kind))
                        : 0;
                if (found != 0) {
                    counts.merge(found, 1, Integer::sum);
                }
            });
        } catch (InputException e) {
            throw new UnreadableRows(e);
        }
        return mostFrequent(counts);
    }

    /** The day with the greatest count, the first of several; 0 if there is none. */
    static int mostFrequent(Map<Integer, Integer> counts) {
        int best = 0;
        for (Map.Entry<Integer, Integer> count : counts.entrySet()) {
            if (best == 0 || count.getValue() > counts.get(best)) {
                best = count.getKey();
            }
        }
        return best;
    }
}
