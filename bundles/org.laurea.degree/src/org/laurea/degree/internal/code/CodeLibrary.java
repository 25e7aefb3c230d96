package org.laurea.degree.internal.code;

import org.eclipse.jdt.annotation.Nullable;
import org.laurea.core.text.Messages;
import org.laurea.validation.Check;
import org.laurea.validation.RuleLibrary;
import org.laurea.validation.RuleScope;
import org.laurea.validation.Stage;

/** The rules of stage code. */
public final class CodeLibrary implements RuleLibrary {

    private final Messages messages = Messages.beside(CodeLibrary.class);

    @Override
    public @Nullable Check compile(RuleScope scope) {
        return scope.rule().stage() == Stage.CODE ? Check.nothing() : null;
    }

    @Override
    public Messages messages() {
        return messages;
    }
}
