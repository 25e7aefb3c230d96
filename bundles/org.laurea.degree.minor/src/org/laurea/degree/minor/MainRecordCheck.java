package org.laurea.degree.minor;

import org.laurea.degree.register.RegisterIndex;
import org.laurea.validation.Reporter;
import org.laurea.validation.RowCheck;
import org.laurea.validation.RowView;

/** MINOR-01: the main degree is filed already. */
record MainRecordCheck(MainRecords mains, int number) implements RowCheck {

    @Override
    public void check(RowView row, Reporter out) {
        if (mains.first(row.text(number)) == RegisterIndex.NONE) {
            out.report(number);
        }
    }
}
