package org.laurea.core.hub;

import org.laurea.core.text.Language;
import org.laurea.core.text.Localized;

/** A hub could not be started, or could not do what was asked. */
public final class HubException extends Exception {

    private static final long serialVersionUID = 1L;

    private final transient Localized text;

    /** A trouble that tells {@code text}: place, reason and remedy, without secrets and personal data. */
    public HubException(Localized text) {
        super(text.in(Language.EN));
        this.text = text;
    }

    /** A trouble that keeps its cause for a developer. */
    public HubException(Localized text, Throwable cause) {
        super(text.in(Language.EN), cause);
        this.text = text;
    }

    /** What the user is told. */
    public Localized text() {
        return text;
    }
}
