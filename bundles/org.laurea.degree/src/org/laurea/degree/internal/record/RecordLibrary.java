package org.laurea.degree.internal.record;

import org.eclipse.jdt.annotation.Nullable;
import java.util.Set;
import org.laurea.degree.DegreeLevel;
import org.laurea.core.text.Messages;
import org.laurea.validation.Check;
import org.laurea.validation.RuleLibrary;
import org.laurea.validation.RuleScope;
import org.laurea.validation.Stage;

/** The rules of stage record. */
public final class RecordLibrary implements RuleLibrary {

    private final Messages messages = Messages.beside(RecordLibrary.class);

    public RecordLibrary(Set<DegreeLevel> levels) {
    }

    @Override
    public @Nullable Check compile(RuleScope scope) {
        return scope.rule().stage() == Stage.RECORD ? Check.nothing() : null;
    }

    @Override
    public Messages messages() {
        return messages;
    }
}
