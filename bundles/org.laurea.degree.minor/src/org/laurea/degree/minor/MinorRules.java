package org.laurea.degree.minor;

import org.eclipse.jdt.annotation.Nullable;
import org.laurea.core.text.Messages;
import org.laurea.degree.register.FiledRecords;
import org.laurea.validation.Check;
import org.laurea.validation.RuleLibrary;
import org.laurea.validation.RuleScope;

/** The rules of minor degrees. */
final class MinorRules implements RuleLibrary {

    private final Messages messages = Messages.beside(MinorRules.class);

    @Override
    public @Nullable Check compile(RuleScope scope) {
        return switch (scope.rule().code()) {
            case "MINOR-01", "MINOR-02", "MINOR-03" -> FiledRecords.in(scope.options().registers())
                    .map(filed -> check(scope, new MainRecords(filed))).orElse(Check.nothing());
            default -> null;
        };
    }

    private static Check check(RuleScope scope, MainRecords mains) {
        return switch (scope.rule().code()) {
            case "MINOR-01" -> new MainRecordCheck(mains, scope.read(0));
            case "MINOR-02" -> new SamePersonCheck(mains, scope.read(0), scope.read(1), scope.read(2));
            default -> new OtherMajorCheck(mains, scope.read(0), scope.read(1));
        };
    }

    @Override
    public Messages messages() {
        return messages;
    }
}
