package org.laurea.core.store;

import java.util.Arrays;
import java.util.List;

/**
 * Why a change set was made, as data: told to people by a message file, in their language.
 *
 * @param key what was done, such as {@code edit}, {@code fix}, {@code import}
 * @param arguments what fills the message; no names or ID numbers
 */
public record Reason(String key, List<String> arguments) {

    /** A reason; the list is copied. */
    public Reason {
        arguments = List.copyOf(arguments);
    }

    /** A reason with these arguments. */
    public static Reason of(String key, Object... arguments) {
        return new Reason(key, Arrays.stream(arguments).map(String::valueOf).toList());
    }
}
