package org.laurea.office.internal.filing;

import org.laurea.core.text.Localized;
import org.laurea.core.text.Messages;

/** What filing tells people. */
final class Told {

    private Told() {}

    static Localized text(String key, Object... arguments) {
        return Messages.beside(Told.class).text(key, arguments);
    }
}
