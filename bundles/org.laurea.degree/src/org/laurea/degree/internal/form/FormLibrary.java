package org.laurea.degree.internal.form;

import org.eclipse.jdt.annotation.Nullable;
import org.laurea.core.code.Pinyin;
import org.laurea.core.text.Messages;
import org.laurea.validation.Check;
import org.laurea.validation.RuleLibrary;
import org.laurea.validation.RuleScope;
import org.laurea.validation.Stage;

/** The rules of stage form. */
public final class FormLibrary implements RuleLibrary {

    private final Messages messages = Messages.beside(FormLibrary.class);

    public FormLibrary(Pinyin pinyin) {
    }

    @Override
    public @Nullable Check compile(RuleScope scope) {
        return scope.rule().stage() == Stage.FORM ? Check.nothing() : null;
    }

    @Override
    public Messages messages() {
        return messages;
    }
}
