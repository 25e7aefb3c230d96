package org.laurea.degree.minor;

import org.laurea.degree.register.RegisterIndex;
import org.laurea.validation.Reporter;
import org.laurea.validation.RowCheck;
import org.laurea.validation.RowView;

/** MINOR-02: the main degree is one of the same person, name and ID number. */
record SamePersonCheck(MainRecords mains, int number, int name, int idNumber) implements RowCheck {

    @Override
    public void check(RowView row, Reporter out) {
        int record = mains.first(row.text(number));
        if (record == RegisterIndex.NONE) {
            return;
        }
        String ownName = row.text(name);
        String ownNumber = row.text(idNumber);
        boolean sameNumber = false;
        for (; record != RegisterIndex.NONE; record = mains.next(record)) {
            if (mains.filed().hasIdNumber(record, ownNumber)) {
                if (mains.filed().hasName(record, ownName)) {
                    return;
                }
                sameNumber = true;
            }
        }
        out.report(idNumber, sameNumber ? "name" : "");
    }
}
