package org.laurea.degree.internal.record;

import org.laurea.degree.number.CertificateNumber;
import org.laurea.validation.Reporter;
import org.laurea.validation.RowCheck;
import org.laurea.validation.RowView;
import org.laurea.validation.RuleScope;

/** XWSYDWM-01: the granting unit is not the one in the certificate number. */
final class UnitOfCertificate implements RowCheck {

    private final int unit;
    private final int certificate;

    UnitOfCertificate(RuleScope scope) {
        unit = scope.read(0);
        certificate = scope.read(1);
    }

    @Override
    public void check(RowView row, Reporter out) {
        if (!CertificateNumber.isOfUnit(row.text(certificate), row.text(unit))) {
            out.report(unit, "", CertificateNumber.unit(row.text(certificate)));
        }
    }
}
