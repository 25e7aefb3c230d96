package org.laurea.degree.internal.batch;

import org.eclipse.jdt.annotation.Nullable;
import org.laurea.core.text.Messages;
import org.laurea.degree.FieldFixes;
import org.laurea.validation.Check;
import org.laurea.validation.RuleLibrary;
import org.laurea.validation.RuleScope;

/** The rules of stage batch that several categories share. */
public final class BatchLibrary implements RuleLibrary {

    private final Messages messages = Messages.beside(BatchLibrary.class);

    @Override
    public @Nullable Check compile(RuleScope scope) {
        return switch (scope.rule().code()) {
            case "HXWRQ-03" -> new AwardDateCheck(scope.read(0), messages);
            case "XWZSBH-04", "DUP-01" -> new RepeatedKeyCheck(scope.reads());
            case "XZXM-01" ->
                    new UsualNameCheck(scope.reads(), scope.field(UsualNameCheck.NAME).code(), new FieldFixes());
            default -> null;
        };
    }

    @Override
    public Messages messages() {
        return messages;
    }
}
