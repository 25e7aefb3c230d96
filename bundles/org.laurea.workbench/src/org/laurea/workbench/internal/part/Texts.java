package org.laurea.workbench.internal.part;

import java.util.Locale;

import org.laurea.core.text.Language;
import org.laurea.core.text.Localized;
import org.laurea.core.text.Messages;

/**
 * The messages of a package in the language of the user.
 *
 * @param messages the messages
 * @param language the language
 */
public record Texts(Messages messages, Language language) {

    /** The messages beside a class, in the language that the program was started with. */
    public static Texts beside(Class<?> anchor) {
        return new Texts(Messages.beside(anchor), Language.of(Locale.getDefault()));
    }

    /** The message {@code key} with its arguments filled in. */
    public String get(String key, Object... arguments) {
        return messages.format(language, key, arguments);
    }

    /** The text in the language of the user. */
    public String of(Localized text) {
        return text.in(language);
    }

    /** A count as people of both languages write it: {@code 12,345}. */
    public static String count(long number) {
        return String.format(Locale.ROOT, "%,d", number);
    }
}
