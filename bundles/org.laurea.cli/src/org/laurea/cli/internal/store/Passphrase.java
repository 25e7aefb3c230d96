package org.laurea.cli.internal.store;

import java.io.Console;

import org.eclipse.jdt.annotation.Nullable;
import org.laurea.cli.internal.Session;
import org.laurea.core.text.InputException;

/** The passphrase of a store: from the environment, else asked for on a terminal. It is never kept. */
final class Passphrase {

    private static final String VARIABLE = "LAUREA_PASSPHRASE";

    private Passphrase() {}

    /** The passphrase that the environment gives, {@code null} if it gives none. */
    static char @Nullable [] given() {
        String value = System.getenv(VARIABLE);
        return value == null || value.isEmpty() ? null : value.toCharArray();
    }

    /**
     * The passphrase of an encrypted store.
     *
     * @throws InputException if there is none and nobody can be asked
     */
    static char[] needed(Session session) throws InputException {
        char[] given = given();
        if (given != null) {
            return given;
        }
        Console console = System.console();
        char[] typed = console == null ? null
                : console.readPassword("%s", Session.text("store.passphrase").in(session.language()));
        if (typed == null || typed.length == 0) {
            throw new InputException(Session.text("store.passphrase.needed", VARIABLE));
        }
        return typed;
    }
}
