package org.laurea.degree.minor;

import org.laurea.degree.register.RegisterIndex;
import org.laurea.validation.Reporter;
import org.laurea.validation.RowCheck;
import org.laurea.validation.RowView;

/** MINOR-03: the major is another than that of the main degree. */
record OtherMajorCheck(MainRecords mains, int number, int majorName) implements RowCheck {

    @Override
    public void check(RowView row, Reporter out) {
        String own = row.text(majorName);
        int record = mains.first(row.text(number));
        while (record != RegisterIndex.NONE && !mains.filed().hasMajorName(record, own)) {
            record = mains.next(record);
        }
        if (record != RegisterIndex.NONE) {
            out.report(majorName);
        }
    }
}
