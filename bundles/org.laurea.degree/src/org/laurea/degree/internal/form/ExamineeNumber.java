package org.laurea.degree.internal.form;

import org.laurea.validation.Reporter;
import org.laurea.validation.RowCheck;
import org.laurea.validation.RowView;
import org.laurea.validation.RuleScope;

/** KSH-01: not 1 to 40 ASCII letters or digits. */
final class ExamineeNumber implements RowCheck {

    private static final int LONGEST = 40;

    private final int field;

    ExamineeNumber(RuleScope scope) {
        field = scope.read(0);
    }

    @Override
    public void check(RowView row, Reporter out) {
        String text = row.text(field);
        if (text.length() > LONGEST) {
            out.report(field);
            return;
        }
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (!(c >= '0' && c <= '9' || c >= 'A' && c <= 'Z' || c >= 'a' && c <= 'z')) {
                out.report(field);
                return;
            }
        }
    }
}
