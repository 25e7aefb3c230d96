package org.laurea.degree.internal.cell;

import org.laurea.core.row.CellKind;
import org.laurea.validation.Reporter;
import org.laurea.validation.RowCheck;
import org.laurea.validation.RowView;

/** CELL-04: the error value of a spreadsheet, as such or as text, or a formula without cached value. */
final class ErrorValue implements RowCheck {

    @Override
    public void check(RowView row, Reporter out) {
        for (long rest = row.typed(); rest != 0; rest &= rest - 1) {
            int field = Long.numberOfTrailingZeros(rest);
            if (row.kind(field) == CellKind.ERROR) {
                out.report(field, row.isEmpty(field) ? "uncached" : "", row.text(field));
            }
        }
        for (long rest = row.ordinary() & ~row.typed(); rest != 0; rest &= rest - 1) {
            int field = Long.numberOfTrailingZeros(rest);
            String text = row.text(field);
            if (text.charAt(0) == '#' && isError(text)) {
                out.report(field, "", text);
            }
        }
    }

    private static boolean isError(String text) {
        return switch (text) {
            case "#REF!", "#N/A", "#VALUE!", "#DIV/0!", "#NAME?", "#NULL!", "#NUM!" -> true;
            default -> false;
        };
    }
}
