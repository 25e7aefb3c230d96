package org.laurea.degree.selfstudy;

import org.eclipse.jdt.annotation.Nullable;
import org.laurea.core.text.Messages;
import org.laurea.validation.Check;
import org.laurea.validation.RuleLibrary;
import org.laurea.validation.RuleScope;

/** The rules that only records of self-study examinations have. */
final class SelfStudyRules implements RuleLibrary {

    private final Messages messages = Messages.beside(SelfStudyRules.class);

    @Override
    public @Nullable Check compile(RuleScope scope) {
        return switch (scope.rule().code()) {
            case "KSH-02" -> new DiplomaForm(scope);
            case "KSH-03" -> new DiplomaKind(scope);
            default -> null;
        };
    }

    @Override
    public Messages messages() {
        return messages;
    }
}
