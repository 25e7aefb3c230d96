package org.laurea.degree.joint;

import org.eclipse.jdt.annotation.Nullable;
import org.laurea.core.text.Messages;
import org.laurea.degree.register.FiledRecords;
import org.laurea.validation.Check;
import org.laurea.validation.RuleLibrary;
import org.laurea.validation.RuleScope;

/** The rules of joint degrees. */
final class JointRules implements RuleLibrary {

    private final Messages messages = Messages.beside(JointRules.class);

    @Override
    public @Nullable Check compile(RuleScope scope) {
        return switch (scope.rule().code()) {
            case "JOINT-01" -> FiledRecords.in(scope.options().registers())
                    .<Check>map(filed -> new FiledRecordCheck(filed, scope.read(0))).orElse(Check.nothing());
            case "JOINT-02" -> new PartnerCheck(scope.codes().table("units"), scope.reads());
            default -> null;
        };
    }

    @Override
    public Messages messages() {
        return messages;
    }
}
