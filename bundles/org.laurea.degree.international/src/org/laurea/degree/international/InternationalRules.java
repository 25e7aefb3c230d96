package org.laurea.degree.international;

import org.eclipse.jdt.annotation.Nullable;
import org.laurea.core.text.Messages;
import org.laurea.degree.FieldFixes;
import org.laurea.validation.Check;
import org.laurea.validation.RuleLibrary;
import org.laurea.validation.RuleScope;

/** The rules that only records of international students have. */
final class InternationalRules implements RuleLibrary {

    private final Messages messages = Messages.beside(InternationalRules.class);
    private final FieldFixes fixes = new FieldFixes();

    @Override
    public @Nullable Check compile(RuleScope scope) {
        return switch (scope.rule().code()) {
            case "XM-03" -> new PassportName(scope);
            case "XM-04" -> new HanInPassportName(scope);
            case "MZ-01" -> new NoEthnicGroup(scope, fixes);
            case "ZJLX-02" -> new ChineseDocument(scope);
            default -> null;
        };
    }

    @Override
    public Messages messages() {
        return messages;
    }
}
