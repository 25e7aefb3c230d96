package org.laurea.degree.internal.sample.register;

import static org.laurea.degree.internal.sample.clean.FieldCode.*;

import java.util.ArrayList;
import java.util.List;

import org.laurea.degree.internal.sample.clean.Days;
import org.laurea.degree.internal.sample.clean.Draft;
import org.laurea.degree.internal.sample.clean.FieldCode;

/** What the registers of students and examinees say of a person. */
final class Enrolment {

    static final List<String> STUDENT = List.of("KSH", "XM", "XB", "CSRQ", "ZJHM", "PYDWM", "PYDW", "ZYDM", "ZYMC",
            "BYRQ");
    static final List<String> ADMITTED = List.of("KSH", "XM", "ZJHM", "YEAR");
    static final List<String> PASSED = List.of("SQH", "XM", "ZJHM", "YEAR");

    private static final int LONGEST_WAIT = 21;
    private static final int YEARS_OF_STUDY = 3;

    private Enrolment() {}

    /** The row of a student, empty if there is none. */
    static List<String> student(Draft truth, Facts facts) {
        if (!facts.isEnrolled() || truth.get(KSH).isEmpty()) {
            return List.of();
        }
        List<String> row = new ArrayList<>();
        for (String column : STUDENT.subList(0, STUDENT.size() - 1)) {
            row.add(value(truth, facts, FieldCode.valueOf(column)));
        }
        row.add(graduation(truth, facts));
        return row;
    }

    /** What the register says in a field. */
    static String value(Draft truth, Facts facts, FieldCode field) {
        return facts.differences().getOrDefault(field, truth.get(field));
    }

    /** The graduation date: some days before the award. */
    static String graduation(Draft truth, Facts facts) {
        int wait = truth.get(XWZSBH).charAt(15) - '0' + truth.get(XWZSBH).charAt(14) - '0';
        return facts.graduation().isEmpty() ? Days.later(truth.get(HXWRQ), -wait % LONGEST_WAIT) : facts.graduation();
    }

    /** The row of an examinee, empty if there is none. */
    static List<String> examinee(Draft truth, Facts facts) {
        return facts.isEnrolled() ? List.of(truth.get(KSH), truth.get(XM), truth.get(ZJHM), Integer.toString(
                Integer.parseInt(truth.get(HXWRQ).substring(0, 4)) - YEARS_OF_STUDY)) : List.of();
    }

    /** Whether the person was admitted in service, and did not pass the examination of equivalents. */
    static boolean isInService(Draft truth) {
        return truth.get(XWLBM).length() == 5;
    }
}
