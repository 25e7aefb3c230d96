package org.laurea.degree.internal.register;

import org.eclipse.jdt.annotation.Nullable;
import org.laurea.core.text.Messages;
import org.laurea.validation.Check;
import org.laurea.validation.RuleLibrary;
import org.laurea.validation.RuleScope;

/** The rules of stage register. */
public final class RegisterLibrary implements RuleLibrary {

    private final Messages messages = Messages.beside(RegisterLibrary.class);

    @Override
    public @Nullable Check compile(RuleScope scope) {
        return null;
    }

    @Override
    public Messages messages() {
        return messages;
    }
}
