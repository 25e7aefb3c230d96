package org.laurea.degree.internal.cell;

import org.eclipse.jdt.annotation.Nullable;
import org.laurea.core.text.Messages;
import org.laurea.validation.Check;
import org.laurea.validation.RuleLibrary;
import org.laurea.validation.RuleScope;
import org.laurea.validation.Stage;

/** The rules of stage cell. */
public final class CellLibrary implements RuleLibrary {

    private final Messages messages = Messages.beside(CellLibrary.class);

    @Override
    public @Nullable Check compile(RuleScope scope) {
        return scope.rule().stage() == Stage.CELL ? Check.nothing() : null;
    }

    @Override
    public Messages messages() {
        return messages;
    }
}
