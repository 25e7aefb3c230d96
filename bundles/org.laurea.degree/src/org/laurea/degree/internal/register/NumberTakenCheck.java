package org.laurea.degree.internal.register;

import java.util.List;

import org.laurea.degree.Channel;
import org.laurea.degree.register.FiledRecords;
import org.laurea.degree.register.RegisterIndex;
import org.laurea.validation.Reporter;
import org.laurea.validation.RowCheck;
import org.laurea.validation.RowView;

/** XWZSBH-05: the certificate number is not one of another record nor of a revoked one. Minor degrees share numbers. */
record NumberTakenCheck(FiledRecords filed, int number, int idNumber, int category) implements RowCheck {

    NumberTakenCheck(FiledRecords filed, List<Integer> reads) {
        this(filed, reads.get(0), reads.get(1), reads.get(2));
    }

    @Override
    public void check(RowView row, Reporter out) {
        int record = filed.first(row.text(number));
        boolean isTaken = false;
        for (; record != RegisterIndex.NONE; record = filed.next(record)) {
            if (filed.isRevoked(record)) {
                out.report(number, "revoked");
                return;
            }
            isTaken = isTaken || isOther(record, row);
        }
        if (isTaken) {
            out.report(number);
        }
    }

    private boolean isOther(int record, RowView row) {
        boolean counts = filed.isOf(record, Channel.MAIN) || filed.isOf(record, Channel.DUAL)
                || filed.isOf(record, Channel.JOINT);
        return counts && !(filed.hasIdNumber(record, row.text(idNumber))
                && filed.hasCategory(record, row.text(category)));
    }
}
