package org.laurea.degree.internal.record;

import org.laurea.degree.number.CertificateNumber;
import org.laurea.validation.Reporter;
import org.laurea.validation.RowCheck;
import org.laurea.validation.RowView;
import org.laurea.validation.RuleScope;

/** XWZSBH-03: the year in the certificate number is not that of the award. */
final class YearOfCertificate implements RowCheck {

    private static final int YEAR_DIGITS = 4;

    private final int certificate;
    private final int award;

    YearOfCertificate(RuleScope scope) {
        certificate = scope.read(0);
        award = scope.read(1);
    }

    @Override
    public void check(RowView row, Reporter out) {
        String day = row.text(award);
        if (!CertificateNumber.isOfYear(row.text(certificate), day)) {
            out.report(certificate, "", day.substring(0, YEAR_DIGITS));
        }
    }
}
