package org.laurea.degree.dual;

import org.eclipse.jdt.annotation.Nullable;
import org.laurea.core.text.Messages;
import org.laurea.validation.Check;
import org.laurea.validation.RuleLibrary;
import org.laurea.validation.RuleScope;

/** The rules of double degrees. */
final class DualRules implements RuleLibrary {

    private final Messages messages = Messages.beside(DualRules.class);

    @Override
    public @Nullable Check compile(RuleScope scope) {
        return switch (scope.rule().code()) {
            case "ZYDM-02" -> new NoMajorCodeCheck(scope.read(0));
            case "DUAL-01" -> new TwoRowsCheck(scope.read(0));
            case "DUAL-02" -> new EqualRowsCheck(scope.type(), scope.read(0));
            case "DUAL-03" -> new OtherCategoryCheck(scope.read(0), scope.read(1));
            default -> null;
        };
    }

    @Override
    public Messages messages() {
        return messages;
    }
}
