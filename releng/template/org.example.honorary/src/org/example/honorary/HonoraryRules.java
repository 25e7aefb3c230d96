package org.example.honorary;

import org.eclipse.jdt.annotation.Nullable;
import org.laurea.core.text.Messages;
import org.laurea.validation.Check;
import org.laurea.validation.RuleLibrary;
import org.laurea.validation.RuleScope;

/** The rules that only honorary degrees have, as rules.csv lists them. */
final class HonoraryRules implements RuleLibrary {

    private final Messages messages = Messages.beside(HonoraryRules.class);

    @Override
    public @Nullable Check compile(RuleScope scope) {
        return switch (scope.rule().code()) {
            case "HON-01" -> new CitationLength(scope);
            case "HON-02" -> new OutsideNomination(scope);
            default -> null;
        };
    }

    @Override
    public Messages messages() {
        return messages;
    }
}
