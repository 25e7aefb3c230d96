package org.laurea.degree.internal.form;

import java.util.List;

import org.laurea.degree.FieldFixes;
import org.laurea.degree.text.TextList;
import org.laurea.validation.Fix;
import org.laurea.validation.Found;
import org.laurea.validation.Reporter;
import org.laurea.validation.RowCheck;
import org.laurea.validation.RowView;
import org.laurea.validation.RuleScope;

/** DSXM-01: supervisors are not separated by ; or ；, or a digit or an empty item stands among them. */
final class Supervisors implements RowCheck {

    private final int field;
    private final String code;
    private final FieldFixes fixes;

    Supervisors(RuleScope scope, FieldFixes fixes) {
        field = scope.read(0);
        code = scope.field(0).code();
        this.fixes = fixes;
    }

    @Override
    public void check(RowView row, Reporter out) {
        String text = row.text(field);
        int wrong = WrongSeparators.OF_NAMES.first(text);
        if (wrong >= 0) {
            out.report(field, "", text.substring(wrong, wrong + 1));
        } else if (DecimalDigit.isIn(text)) {
            out.report(field, "digit");
        } else if (TextList.isSeparated(text) && TextList.items(text).contains("")) {
            out.report(field, "empty");
        }
    }

    @Override
    public List<Fix> fixes(Found found) {
        String right = WrongSeparators.OF_NAMES.replaced(found.value());
        if (DecimalDigit.isIn(right)) {
            return List.of();
        }
        List<String> items = TextList.items(right);
        if (!items.contains("")) {
            return List.of(fixes.safe(code, right));
        }
        String kept = TopicList.join(items);
        return kept.isEmpty() ? List.of() : List.of(fixes.offer(code, kept));
    }
}
