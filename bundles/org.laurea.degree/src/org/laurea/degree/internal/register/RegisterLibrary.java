package org.laurea.degree.internal.register;

import org.eclipse.jdt.annotation.Nullable;
import org.laurea.core.text.Messages;
import org.laurea.degree.register.FiledRecords;
import org.laurea.degree.register.RegisterTable;
import org.laurea.validation.Check;
import org.laurea.validation.Registers;
import org.laurea.validation.RuleLibrary;
import org.laurea.validation.RuleScope;

/** The rules of stage register that several categories share. */
public final class RegisterLibrary implements RuleLibrary {

    private final Messages messages = Messages.beside(RegisterLibrary.class);

    @Override
    public @Nullable Check compile(RuleScope scope) {
        Registers registers = scope.options().registers();
        return switch (scope.rule().code()) {
            case "XWZSBH-05" -> FiledRecords.in(registers)
                    .<Check>map(filed -> new NumberTakenCheck(filed, scope.reads())).orElse(Check.nothing());
            case "XWZSBH-06" -> FiledRecords.in(registers)
                    .<Check>map(filed -> new AlreadyFiledCheck(filed, scope)).orElse(Check.nothing());
            case "REG-01", "REG-02", "REG-03", "HXWRQ-05" -> RegisterTable.of(registers, "enrolment")
                    .map(enrolment -> enrolmentCheck(scope, enrolment)).orElse(Check.nothing());
            case "REG-04" -> Applicants.in(registers)
                    .<Check>map(applicants -> new ApplicantCheck(applicants, scope.read(0), scope.read(1)))
                    .orElse(Check.nothing());
            case "REG-05" -> RegisterTable.of(registers, "authorization")
                    .<Check>map(table -> new AuthorizationCheck(new Authorizations(table), scope.reads()))
                    .orElse(Check.nothing());
            default -> null;
        };
    }

    private static Check enrolmentCheck(RuleScope scope, RegisterTable enrolment) {
        return switch (scope.rule().code()) {
            case "REG-01" -> new EnrolledCheck(enrolment, scope.read(0), scope.index("ZJHM"));
            case "HXWRQ-05" -> new GraduationCheck(enrolment, scope.read(0), scope.read(1));
            default -> new EnrolmentValueCheck(enrolment, scope);
        };
    }

    @Override
    public Messages messages() {
        return messages;
    }
}
