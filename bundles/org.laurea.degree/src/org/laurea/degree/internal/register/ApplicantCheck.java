package org.laurea.degree.internal.register;

import org.laurea.validation.Reporter;
import org.laurea.validation.RowCheck;
import org.laurea.validation.RowView;

/** REG-04: the person was admitted in service or passed the examination of equivalent standing. */
record ApplicantCheck(Applicants applicants, int number, int idNumber) implements RowCheck {

    @Override
    public void check(RowView row, Reporter out) {
        if (!applicants.contain(row.text(number), row.text(idNumber))) {
            out.report(number);
        }
    }
}
