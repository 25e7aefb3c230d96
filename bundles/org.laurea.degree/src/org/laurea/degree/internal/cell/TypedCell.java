package org.laurea.degree.internal.cell;

import org.laurea.validation.Reporter;
import org.laurea.validation.RowCheck;
import org.laurea.validation.RowView;

/** CELL-05: a numeric, date or boolean cell was read as exact text. */
final class TypedCell implements RowCheck {

    @Override
    public void check(RowView row, Reporter out) {
        for (long rest = row.typed() & ~row.empty(); rest != 0; rest &= rest - 1) {
            int field = Long.numberOfTrailingZeros(rest);
            switch (row.kind(field)) {
                case NUMBER -> {
                    if (NumberText.of(row.raw(field)).isExact()) {
                        out.report(field);
                    }
                }
                case DATE -> out.report(field, "date");
                case BOOLEAN -> out.report(field, "boolean");
                default -> {}
            }
        }
    }
}
