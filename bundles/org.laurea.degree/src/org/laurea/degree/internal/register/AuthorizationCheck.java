package org.laurea.degree.internal.register;

import java.util.List;

import org.laurea.validation.Reporter;
import org.laurea.validation.RowCheck;
import org.laurea.validation.RowView;

/** REG-05: the unit is authorised to award the degree category, in this major where the record has one. */
final class AuthorizationCheck implements RowCheck {

    private static final int MAJOR = 2;

    private final Authorizations authorizations;
    private final int unit;
    private final int category;
    private final int major;

    AuthorizationCheck(Authorizations authorizations, List<Integer> reads) {
        this.authorizations = authorizations;
        this.unit = reads.get(0);
        this.category = reads.get(1);
        this.major = reads.size() > MAJOR ? reads.get(MAJOR) : -1;
    }

    @Override
    public void check(RowView row, Reporter out) {
        String unitCode = row.text(unit);
        String categoryCode = row.text(category);
        boolean isAllowed = major < 0 ? authorizations.allow(unitCode, categoryCode)
                : authorizations.allow(unitCode, categoryCode, row.text(major));
        if (!isAllowed) {
            out.report(category, "", unitCode);
        }
    }
}
