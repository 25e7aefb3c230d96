package org.laurea.core.module;

import org.laurea.core.text.Language;
import org.laurea.core.text.Localized;

/** A module could not be installed, removed or looked at. What is installed is as it was. */
public final class ModuleException extends Exception {

    private static final long serialVersionUID = 1L;

    private final transient Localized text;

    /** A failure that tells {@code text}: what, why, and the remedy. */
    public ModuleException(Localized text) {
        super(text.in(Language.EN));
        this.text = text;
    }

    /** A failure that keeps its cause for a developer. */
    public ModuleException(Localized text, Throwable cause) {
        super(text.in(Language.EN), cause);
        this.text = text;
    }

    /** What the user is told. */
    public Localized text() {
        return text;
    }
}
