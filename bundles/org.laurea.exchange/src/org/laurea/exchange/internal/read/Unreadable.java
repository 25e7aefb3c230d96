package org.laurea.exchange.internal.read;

import java.io.IOException;

/** Why a file cannot be read: the message {@code read.FILE-01.<reason>} tells it, with the file's name before the arguments. */
public final class Unreadable extends IOException {

    private static final long serialVersionUID = 1L;

    private final String reason;
    private final transient Object[] arguments;

    /** A reason with what fills its message from argument 1 on; no personal data. */
    public Unreadable(String reason, Object... arguments) {
        super(reason);
        this.reason = reason;
        this.arguments = arguments;
    }

    String reason() {
        return reason;
    }

    Object[] arguments() {
        return arguments;
    }
}
