package org.laurea.exchange.internal.write;

import org.laurea.core.text.Localized;
import org.laurea.core.text.Messages;
import org.laurea.exchange.FileForm;

/** The texts of the writers, beside the public classes of this bundle. */
public final class WriterTexts {

    private WriterTexts() {}

    /** The message {@code key} with its arguments. */
    public static Localized text(String key, Object... arguments) {
        return messages().text(key, arguments);
    }

    /** All of them. */
    public static Messages messages() {
        return Messages.beside(FileForm.class);
    }
}
