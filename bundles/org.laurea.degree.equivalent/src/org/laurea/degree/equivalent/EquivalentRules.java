package org.laurea.degree.equivalent;

import org.eclipse.jdt.annotation.Nullable;
import org.laurea.core.text.Messages;
import org.laurea.degree.FieldFixes;
import org.laurea.validation.Check;
import org.laurea.validation.RuleLibrary;
import org.laurea.validation.RuleScope;

/** The rule that only records of equivalent qualification have. */
final class EquivalentRules implements RuleLibrary {

    private final Messages messages = Messages.beside(EquivalentRules.class);
    private final FieldFixes fixes = new FieldFixes();

    @Override
    public @Nullable Check compile(RuleScope scope) {
        return switch (scope.rule().code()) {
            case "PYDW-01" -> new GrantingUnitTrains(scope, fixes);
            default -> null;
        };
    }

    @Override
    public Messages messages() {
        return messages;
    }
}
