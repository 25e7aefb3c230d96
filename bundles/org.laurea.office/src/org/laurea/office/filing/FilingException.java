package org.laurea.office.filing;

import org.laurea.core.text.Language;
import org.laurea.core.text.Localized;

/** A batch cannot be filed as it is, or an answer is not the one to it. Nothing was changed. */
public final class FilingException extends Exception {

    private static final long serialVersionUID = 1L;

    private final transient Localized text;

    /** Tells {@code text}: what is in the way and what to do. */
    public FilingException(Localized text) {
        super(text.in(Language.EN));
        this.text = text;
    }

    /** What the user is told. */
    public Localized text() {
        return text;
    }
}
