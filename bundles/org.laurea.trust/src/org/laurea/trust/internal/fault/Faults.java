package org.laurea.trust.internal.fault;

import org.laurea.core.seal.SealException;
import org.laurea.core.seal.SealException.Fault;
import org.laurea.core.text.Messages;

/** Makes the exceptions of this bundle, each with its text in both languages. */
public final class Faults {

    private static final Messages MESSAGES = Messages.beside(Faults.class);

    private Faults() {}

    /** A fault with the message {@code key}. */
    public static SealException of(Fault fault, String key, Object... arguments) {
        return new SealException(fault, MESSAGES.text(key, arguments));
    }

    /** A fault with the message {@code key} that something else caused. */
    public static SealException caused(Throwable cause, Fault fault, String key, Object... arguments) {
        return new SealException(fault, MESSAGES.text(key, arguments), cause);
    }
}
