package org.laurea.degree.internal.register;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.laurea.degree.FieldFixes;
import org.laurea.degree.register.RegisterIndex;
import org.laurea.degree.register.RegisterTable;
import org.laurea.validation.Fix;
import org.laurea.validation.Found;
import org.laurea.validation.Reporter;
import org.laurea.validation.RowCheck;
import org.laurea.validation.RowView;

/** REG-01: the examinee number is in the enrolment register; offered are the numbers of the same ID number. */
record EnrolledCheck(RegisterTable enrolment, RegisterIndex byNumber, int number, int idNumber) implements RowCheck {

    private static final int MOST_OFFERED = 3;

    EnrolledCheck(RegisterTable enrolment, int number, int idNumber) {
        this(enrolment, enrolment.index("KSH"), number, idNumber);
    }

    @Override
    public void check(RowView row, Reporter out) {
        if (byNumber.first(row.text(number)) == RegisterIndex.NONE) {
            out.report(number, "", row.isUsable(idNumber) ? row.text(idNumber) : "");
        }
    }

    @Override
    public List<Fix> fixes(Found found) {
        RegisterIndex byIdNumber = enrolment.index("ZJHM");
        Set<String> offered = new LinkedHashSet<>();
        int record = byIdNumber.first(found.argument(0));
        for (; record != RegisterIndex.NONE && offered.size() < MOST_OFFERED; record = byIdNumber.next(record)) {
            offered.add(enrolment.text(record, "KSH"));
        }
        offered.remove("");
        FieldFixes fixes = new FieldFixes();
        return offered.stream().map(value -> fixes.offer("KSH", value)).toList();
    }
}
