package org.laurea.core.text;

/**
 * Input or usage that cannot be worked with: a file that is not what it says, an option that does not exist. The message is
 * one clear line with place, reason and remedy, and holds no personal data. On the command line it ends with exit code 2.
 */
public final class InputException extends Exception {

    private static final long serialVersionUID = 1L;

    private final transient Localized text;

    /** An exception that tells {@code text}. */
    public InputException(Localized text) {
        super(text.in(Language.EN));
        this.text = text;
    }

    /** An exception that tells {@code text} and keeps its cause for the log of a developer. */
    public InputException(Localized text, Throwable cause) {
        super(text.in(Language.EN), cause);
        this.text = text;
    }

    /** What the user is told. */
    public Localized text() {
        return text;
    }
}
