package org.laurea.office.internal.intake;

import org.laurea.core.text.InputException;
import org.laurea.core.text.Localized;
import org.laurea.core.text.Messages;

/** What an import tells people. */
final class Texts {

    private Texts() {}

    static Localized text(String key, Object... arguments) {
        return Messages.beside(Texts.class).text(key, arguments);
    }

    static InputException mistake(String key, Object... arguments) {
        return new InputException(text(key, arguments));
    }
}
