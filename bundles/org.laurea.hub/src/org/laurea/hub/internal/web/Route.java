package org.laurea.hub.internal.web;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * An address and a method that a hub answers.
 *
 * @param method the method, such as {@code PUT}
 * @param template the address, with names in braces for segments that vary: {@code /v1/chunks/{hash}}
 * @param access who may call
 * @param handler what answers
 */
public record Route(String method, String template, Access access, Handler handler) {

    /** What the segments that vary are, if the address is of this route. */
    Optional<Map<String, String>> match(String address) {
        String[] names = template.split("/", -1);
        String[] segments = address.split("/", -1);
        if (names.length != segments.length) {
            return Optional.empty();
        }
        Map<String, String> found = new HashMap<>();
        for (int i = 0; i < names.length; i++) {
            if (names[i].startsWith("{")) {
                found.put(names[i].substring(1, names[i].length() - 1), segments[i]);
            } else if (!names[i].equals(segments[i])) {
                return Optional.empty();
            }
        }
        return Optional.of(found);
    }
}
