package org.laurea.degree.internal.batch;

import org.eclipse.jdt.annotation.Nullable;
import org.laurea.core.text.Messages;
import org.laurea.validation.Check;
import org.laurea.validation.RuleLibrary;
import org.laurea.validation.RuleScope;

/** The rules of stage batch. */
public final class BatchLibrary implements RuleLibrary {

    private final Messages messages = Messages.beside(BatchLibrary.class);

    @Override
    public @Nullable Check compile(RuleScope scope) {
        return null;
    }

    @Override
    public Messages messages() {
        return messages;
    }
}
