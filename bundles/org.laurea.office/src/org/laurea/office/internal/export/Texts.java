package org.laurea.office.internal.export;

import org.laurea.core.store.StoredType;
import org.laurea.core.text.Language;
import org.laurea.core.text.Localized;
import org.laurea.core.text.Messages;

/** What an export tells people. */
final class Texts {

    private Texts() {}

    static Localized text(String key, Object... arguments) {
        return Messages.beside(Texts.class).text(key, arguments);
    }

    /** The name of a stored type. */
    static Localized title(StoredType type) {
        return language -> language == Language.ZH ? type.titleZh() : type.titleEn();
    }
}
