package org.laurea.core.store;

import org.laurea.core.text.Language;
import org.laurea.core.text.Localized;

/** The store could not do what was asked. Nothing acknowledged before is lost; what was asked did not happen. */
public final class StoreException extends Exception {

    private static final long serialVersionUID = 1L;

    /** What kind of trouble it is, for who has to act on it. */
    public enum Trouble {
        /** Another process has it open. */
        IN_USE,
        /** It is encrypted and the passphrase is missing or wrong. */
        PASSPHRASE,
        /** Bytes of the journal or a backup are not what was written. */
        DAMAGED,
        /** No space is left. */
        DISK_FULL,
        /** The database server does not answer. */
        UNREACHABLE,
        /** It was opened for reading only. */
        READ_ONLY,
        /** Written by a newer version, or otherwise not usable. */
        UNUSABLE
    }

    private final Trouble trouble;
    private final transient Localized text;

    /** A trouble that tells {@code text}: place, reason and remedy, without personal data. */
    public StoreException(Trouble trouble, Localized text) {
        super(text.in(Language.EN));
        this.trouble = trouble;
        this.text = text;
    }

    /** A trouble that keeps its cause for a developer. */
    public StoreException(Trouble trouble, Localized text, Throwable cause) {
        super(text.in(Language.EN), cause);
        this.trouble = trouble;
        this.text = text;
    }

    /** What kind of trouble it is. */
    public Trouble trouble() {
        return trouble;
    }

    /** What the user is told. */
    public Localized text() {
        return text;
    }
}
