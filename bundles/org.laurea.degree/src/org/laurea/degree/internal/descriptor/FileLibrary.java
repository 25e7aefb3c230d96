package org.laurea.degree.internal.descriptor;

import org.eclipse.jdt.annotation.Nullable;
import org.laurea.core.text.Messages;
import org.laurea.validation.Check;
import org.laurea.validation.RuleLibrary;
import org.laurea.validation.RuleScope;

/** Tells the findings of stage file, which are made by whoever reads the file. */
public final class FileLibrary implements RuleLibrary {

    private final Messages messages = Messages.beside(FileLibrary.class);

    @Override
    public @Nullable Check compile(RuleScope scope) {
        return null;
    }

    @Override
    public Messages messages() {
        return messages;
    }
}
