package org.laurea.degree.internal.record;

import org.laurea.degree.number.CertificateNumber;
import org.laurea.degree.table.Levels;
import org.laurea.validation.Reporter;
import org.laurea.validation.RowCheck;
import org.laurea.validation.RowView;
import org.laurea.validation.RuleScope;

/** XWZSBH-02: the level in the certificate number is not that of the degree category. */
final class LevelOfCertificate implements RowCheck {

    private final int certificate;
    private final int category;

    LevelOfCertificate(RuleScope scope) {
        certificate = scope.read(0);
        category = scope.read(1);
    }

    @Override
    public void check(RowView row, Reporter out) {
        char level = Levels.of(row.text(category));
        if (level != Levels.NONE && CertificateNumber.level(row.text(certificate)) != level) {
            out.report(certificate, "", Character.toString(level));
        }
    }
}
