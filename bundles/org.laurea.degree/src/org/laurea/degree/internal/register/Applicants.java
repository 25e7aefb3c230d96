package org.laurea.degree.internal.register;

import java.util.Optional;

import org.laurea.degree.register.RegisterIndex;
import org.laurea.degree.register.RegisterTable;
import org.laurea.validation.Registers;

/** The two registers of people who may get a degree without enrolment: in-service admissions and equivalent standing. */
record Applicants(RegisterTable inService, RegisterTable equivalent) {

    /** The two registers, if both were given. */
    static Optional<Applicants> in(Registers registers) {
        return RegisterTable.of(registers, "inservice")
                .flatMap(one -> RegisterTable.of(registers, "equivalent").map(other -> new Applicants(one, other)));
    }

    /** Whether a row of either register bears both the number and the ID number. */
    boolean contain(String number, String idNumber) {
        return contains(inService, "KSH", number, idNumber) || contains(equivalent, "SQH", number, idNumber);
    }

    private static boolean contains(RegisterTable table, String column, String number, String idNumber) {
        RegisterIndex byNumber = table.index(column);
        int idColumn = table.columns().indexOf("ZJHM");
        int record = byNumber.first(number);
        while (record != RegisterIndex.NONE && !table.is(record, idColumn, idNumber)) {
            record = byNumber.next(record);
        }
        return record != RegisterIndex.NONE;
    }
}
