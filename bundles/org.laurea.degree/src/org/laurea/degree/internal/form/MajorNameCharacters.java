package org.laurea.degree.internal.form;

import org.laurea.validation.Reporter;
import org.laurea.validation.RowCheck;
import org.laurea.validation.RowView;
import org.laurea.validation.RuleScope;

/** ZYMC-01: a character in the name of the major that files cannot bear in their names. */
final class MajorNameCharacters implements RowCheck {

    private final int field;

    MajorNameCharacters(RuleScope scope) {
        field = scope.read(0);
    }

    @Override
    public void check(RowView row, Reporter out) {
        String text = row.text(field);
        int special = FileNameCharacters.first(text);
        if (special >= 0) {
            out.report(field, "", text.substring(special, special + 1));
        }
    }
}
