package org.laurea.cli.internal.filing;

import java.io.Console;
import java.util.Arrays;

import org.eclipse.jdt.annotation.Nullable;
import org.laurea.cli.internal.Session;
import org.laurea.core.text.InputException;

/** The PIN of keys: from the environment, else asked for on a terminal. It is never kept. */
public final class Pin implements AutoCloseable {

    private static final String VARIABLE = "LAUREA_PIN";
    private static final String LEADERS = "LAUREA_LEADER_PIN";

    private final char[] digits;

    private Pin(char[] digits) {
        this.digits = digits;
    }

    /**
     * The PIN of keys that are there.
     *
     * @throws InputException if there is none and nobody can be asked
     */
    public static Pin needed(Session session) throws InputException {
        return given(session, "pin", VARIABLE);
    }

    /** The PIN of the leader's keys. */
    static Pin ofLeader(Session session) throws InputException {
        return given(session, "pin.leader", LEADERS);
    }

    /** The PIN for keys that are to be made: asked for twice on a terminal. */
    static Pin chosen(Session session) throws InputException {
        Pin pin = given(session, "pin.new", VARIABLE);
        if (System.getenv(VARIABLE) == null) {
            try (Pin again = given(session, "pin.again", VARIABLE)) {
                if (!Arrays.equals(pin.digits, again.digits)) {
                    pin.close();
                    throw new InputException(Session.text("pin.different"));
                }
            }
        }
        return pin;
    }

    private static Pin given(Session session, String question, String variable) throws InputException {
        String value = System.getenv(variable);
        if (value != null && !value.isEmpty()) {
            return new Pin(value.toCharArray());
        }
        Console console = System.console();
        char @Nullable [] typed = console == null ? null
                : console.readPassword("%s", Session.text(question).in(session.language()));
        if (typed == null || typed.length == 0) {
            throw new InputException(Session.text("pin.needed", variable));
        }
        return new Pin(typed);
    }

    /** The PIN itself, wiped when this is closed. */
    public char[] digits() {
        return digits;
    }

    @Override
    public void close() {
        Arrays.fill(digits, ' ');
    }
}
