package org.laurea.degree.internal.register;

import java.util.List;

import org.laurea.degree.FieldFixes;
import org.laurea.degree.register.RegisterIndex;
import org.laurea.degree.register.RegisterTable;
import org.laurea.validation.Fix;
import org.laurea.validation.Found;
import org.laurea.validation.Reporter;
import org.laurea.validation.RowCheck;
import org.laurea.validation.RowView;
import org.laurea.validation.RuleScope;

/**
 * REG-02 and REG-03: a field agrees with the enrolment record of the examinee number. Of several records the first counts; what
 * the record leaves empty agrees with anything.
 */
record EnrolmentValueCheck(RegisterTable enrolment, RegisterIndex byNumber, int column, String code, int number,
        int field) implements RowCheck {

    EnrolmentValueCheck(RegisterTable enrolment, RuleScope scope) {
        this(enrolment, enrolment.index("KSH"), enrolment.columns().indexOf(scope.field(1).code()),
                scope.field(1).code(), scope.read(0), scope.read(1));
    }

    @Override
    public void check(RowView row, Reporter out) {
        int record = byNumber.first(row.text(number));
        if (record == RegisterIndex.NONE || enrolment.is(record, column, row.text(field))) {
            return;
        }
        String registered = enrolment.text(record, column);
        if (!registered.isEmpty()) {
            out.report(field, "", registered);
        }
    }

    @Override
    public List<Fix> fixes(Found found) {
        return List.of(new FieldFixes().offer(code, found.argument(0)));
    }
}
