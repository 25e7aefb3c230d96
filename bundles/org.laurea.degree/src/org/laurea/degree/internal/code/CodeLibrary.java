package org.laurea.degree.internal.code;

import org.eclipse.jdt.annotation.Nullable;
import org.laurea.core.text.Messages;
import org.laurea.degree.FieldFixes;
import org.laurea.validation.Check;
import org.laurea.validation.RuleLibrary;
import org.laurea.validation.RuleScope;

/** The rules of stage code. */
public final class CodeLibrary implements RuleLibrary {

    private static final String CATEGORY_CODE = "XWLBM";

    private final Messages messages = Messages.beside(CodeLibrary.class);
    private final FieldFixes fixes = new FieldFixes();

    @Override
    public @Nullable Check compile(RuleScope scope) {
        return switch (scope.rule().code()) {
            case "CODE-01" ->
                    isCategoryCode(scope) ? new KnownCategory(scope, fixes, false) : new KnownName(scope, fixes);
            case "CODE-03" ->
                    isCategoryCode(scope) ? new KnownCategory(scope, fixes, true) : new KnownName(scope, fixes);
            default -> null;
        };
    }

    private static boolean isCategoryCode(RuleScope scope) {
        return CATEGORY_CODE.equals(scope.field(0).code());
    }

    @Override
    public Messages messages() {
        return messages;
    }
}
