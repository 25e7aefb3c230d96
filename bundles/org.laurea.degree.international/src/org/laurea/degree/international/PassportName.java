package org.laurea.degree.international;

import org.laurea.degree.text.HanScript;
import org.laurea.validation.Reporter;
import org.laurea.validation.RowCheck;
import org.laurea.validation.RowView;
import org.laurea.validation.RuleScope;

/** XM-03: a name as in passports has Latin letters, spaces, - ' . , and Han characters, nothing else. */
final class PassportName implements RowCheck {

    private final int field;

    PassportName(RuleScope scope) {
        field = scope.read(0);
    }

    @Override
    public void check(RowView row, Reporter out) {
        String name = row.text(field);
        for (int i = 0; i < name.length();) {
            int c = name.codePointAt(i);
            if (!LatinLetter.is(c) && " -'.,".indexOf(c) < 0 && !HanScript.contains(c)) {
                boolean digit = c >= '0' && c <= '9';
                out.report(field, digit ? "digit" : "", Character.toString(c));
                return;
            }
            i += Character.charCount(c);
        }
    }
}
