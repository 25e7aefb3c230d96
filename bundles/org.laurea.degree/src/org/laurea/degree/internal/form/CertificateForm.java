package org.laurea.degree.internal.form;

import org.laurea.degree.number.CertificateNumber;
import org.laurea.validation.Reporter;
import org.laurea.validation.RowCheck;
import org.laurea.validation.RowView;
import org.laurea.validation.RuleScope;

/** XWZSBH-01: not the number of a degree certificate. */
final class CertificateForm implements RowCheck {

    private static final int LENGTH = 16;

    private final int field;

    CertificateForm(RuleScope scope) {
        field = scope.read(0);
    }

    @Override
    public void check(RowView row, Reporter out) {
        String text = row.text(field);
        if (!CertificateNumber.isWellFormed(text)) {
            int length = text.codePointCount(0, text.length());
            out.report(field, length == LENGTH ? "" : "length", Integer.toString(length));
        }
    }
}
