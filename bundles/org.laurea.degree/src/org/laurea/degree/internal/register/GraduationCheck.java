package org.laurea.degree.internal.register;

import org.laurea.core.record.CalendarDay;
import org.laurea.degree.register.RegisterIndex;
import org.laurea.degree.register.RegisterTable;
import org.laurea.validation.Reporter;
import org.laurea.validation.RowCheck;
import org.laurea.validation.RowView;

/** HXWRQ-05: the award is not earlier than the graduation that the enrolment register records (annex 四.19). */
record GraduationCheck(RegisterTable enrolment, RegisterIndex byNumber, int column, int number, int awardDate)
        implements RowCheck {

    GraduationCheck(RegisterTable enrolment, int number, int awardDate) {
        this(enrolment, enrolment.index("KSH"), enrolment.columns().indexOf("BYRQ"), number, awardDate);
    }

    @Override
    public void check(RowView row, Reporter out) {
        int record = byNumber.first(row.text(number));
        if (record == RegisterIndex.NONE) {
            return;
        }
        String graduation = enrolment.text(record, column);
        if (CalendarDay.parse(row.text(awardDate)) < CalendarDay.parse(graduation)) {
            out.report(awardDate, "", graduation);
        }
    }
}
