package org.laurea.exchange.report;

import org.laurea.validation.Severity;

/** Colours and weights for a terminal (ECMA-48), or none. */
public enum Ink {
    /** No escape sequences at all. */
    PLAIN,
    /** Escape sequences that terminals understand. */
    COLOUR;

    /** {@code text} in the colour of a severity. */
    public String of(Severity severity, String text) {
        return switch (severity) {
            case ERROR -> wrap("1;31", text);
            case WARNING -> wrap("33", text);
            case INFO -> wrap("36", text);
        };
    }

    /** {@code text} in green: all is well. */
    public String good(String text) {
        return wrap("1;32", text);
    }

    /** {@code text} in bold. */
    public String bold(String text) {
        return wrap("1", text);
    }

    /** {@code text} less visible. */
    public String faint(String text) {
        return wrap("2", text);
    }

    private String wrap(String code, String text) {
        return this == PLAIN ? text : "\u001B[" + code + 'm' + text + "\u001B[0m";
    }
}
