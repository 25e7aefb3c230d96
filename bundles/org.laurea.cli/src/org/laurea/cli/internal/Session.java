package org.laurea.cli.internal;

import java.time.Clock;
import java.util.function.Supplier;

import org.laurea.cli.internal.terminal.Terminal;
import org.laurea.core.text.Language;
import org.laurea.core.text.Localized;
import org.laurea.core.text.Messages;

/**
 * What a command works with.
 *
 * @param terminal where it writes
 * @param supplier gives the services; asked only by commands that need them
 * @param clock the time; read only where the contract says so
 */
public record Session(Terminal terminal, Supplier<Services> supplier, Clock clock) {

    /** The services around files; {@link Services#office} has those around the store. */
    public Services services() {
        return supplier.get();
    }

    /** The language that the user reads. */
    public Language language() {
        return terminal.language();
    }

    /** Tells the message {@code key} on the stream for messages. */
    public void say(String key, Object... arguments) {
        terminal.say(text(key, arguments));
    }

    /** Remembers the message {@code key}; see {@link Terminal#note}. */
    public void note(String key, Object... arguments) {
        terminal.note(text(key, arguments));
    }

    /** The message {@code key} of the commands. */
    public static Localized text(String key, Object... arguments) {
        return Messages.beside(Session.class).text(key, arguments);
    }
}
