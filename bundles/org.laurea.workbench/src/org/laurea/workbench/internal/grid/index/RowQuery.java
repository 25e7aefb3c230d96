package org.laurea.workbench.internal.grid.index;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;
import java.util.function.UnaryOperator;

/** Answers a {@link ViewQuery}: the indices of the rows that are left, in their order. */
public final class RowQuery {

    private static final int BETWEEN_LOOKS = 0x3FF;

    private final RowSnapshot rows;
    private final BooleanSupplier isCancelled;
    private final RowSorter sorter;

    /**
     * A query on a snapshot.
     *
     * @param spelling what values are compared by: their pinyin, say
     * @param isCancelled asked now and then whether the answer is still wanted
     */
    public RowQuery(RowSnapshot rows, UnaryOperator<String> spelling, BooleanSupplier isCancelled) {
        this.rows = rows;
        this.isCancelled = isCancelled;
        sorter = new RowSorter(rows, spelling, this::goOn);
    }

    /**
     * The answer.
     *
     * @throws CancellationException if it is not wanted any more
     */
    public int[] run(ViewQuery query) {
        int[] left = filter(query);
        List<SortKey> order = query.order();
        return order.isEmpty() ? left : sorter.sort(left, order);
    }

    private int[] filter(ViewQuery query) {
        int[] left = new int[rows.rows().size()];
        int count = 0;
        for (int row = 0; row < left.length; row++) {
            goOn(row);
            if (query.quick().leaves(rows, row) && meets(row, query.conditions())) {
                left[count++] = row;
            }
        }
        return Arrays.copyOf(left, count);
    }

    private boolean meets(int row, Map<Integer, Condition> conditions) {
        List<String> values = rows.rows().get(row).values();
        for (Map.Entry<Integer, Condition> entry : conditions.entrySet()) {
            int field = entry.getKey();
            if (!entry.getValue().test(values.get(field), rows.isWrong(row, field))) {
                return false;
            }
        }
        return true;
    }

    private void goOn(int step) {
        if ((step & BETWEEN_LOOKS) == 0 && isCancelled.getAsBoolean()) {
            throw new CancellationException();
        }
    }
}
