package org.laurea.degree.joint;

import org.laurea.degree.register.FiledRecords;
import org.laurea.degree.register.RegisterIndex;
import org.laurea.validation.Reporter;
import org.laurea.validation.RowCheck;
import org.laurea.validation.RowView;

/** JOINT-01: the bachelor degree that the partners are added to is filed, through whatever channel. */
record FiledRecordCheck(FiledRecords filed, int number) implements RowCheck {

    @Override
    public void check(RowView row, Reporter out) {
        int record = filed.first(row.text(number));
        while (record != RegisterIndex.NONE && !(filed.isFiled(record) && filed.isBachelor(record))) {
            record = filed.next(record);
        }
        if (record == RegisterIndex.NONE) {
            out.report(number);
        }
    }
}
