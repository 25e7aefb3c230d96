package org.laurea.exchange.internal.rework;

import org.eclipse.jdt.annotation.Nullable;

/** A tag as it stands in a part, with access to its attributes. */
final class Tag {

    private Tag() {}

    /**
     * The value of an attribute, references resolved; {@code null} if the tag does not have it.
     *
     * @param name its name as written, or only the part after the prefix if it begins with a colon
     */
    static @Nullable String get(String tag, String name) {
        int[] value = find(tag, name);
        return value == null ? null : unescape(tag.substring(value[0], value[1]));
    }

    static String get(String tag, String name, String otherwise) {
        String value = get(tag, name);
        return value == null ? otherwise : value;
    }

    /** The tag with an attribute set to a value that needs no escapes. */
    static String with(String tag, String name, String value) {
        int[] old = find(tag, name);
        if (old != null) {
            return tag.substring(0, old[0]) + value + tag.substring(old[1]);
        }
        int at = 1;
        while (tag.charAt(at) > ' ' && tag.charAt(at) != '>' && tag.charAt(at) != '/') {
            at++;
        }
        return tag.substring(0, at) + ' ' + name + "=\"" + value + '"' + tag.substring(at);
    }

    /** The tag without an attribute. */
    static String without(String tag, String name) {
        int[] old = find(tag, name);
        if (old == null) {
            return tag;
        }
        int from = tag.lastIndexOf(name, old[0]);
        return tag.substring(0, from).stripTrailing() + tag.substring(old[1] + 1);
    }

    /** Where the value of an attribute begins and ends. */
    private static int @Nullable [] find(String tag, String name) {
        int at = 1;
        while (at < tag.length() && tag.charAt(at) > ' ') {
            at++;
        }
        while (true) {
            int equals = tag.indexOf('=', at);
            if (equals < 0) {
                return null;
            }
            String found = tag.substring(at, equals).strip();
            int open = equals + 1;
            while (tag.charAt(open) <= ' ') {
                open++;
            }
            int close = tag.indexOf(tag.charAt(open), open + 1);
            if (name.charAt(0) == ':' ? found.endsWith(name) : found.equals(name)) {
                return new int[] {open + 1, close};
            }
            at = close + 1;
        }
    }

    /** The prefix of a tag's name with its colon, empty if it has none. */
    static String prefix(String tag) {
        int from = tag.charAt(1) == '/' ? 2 : 1;
        for (int at = from; at < tag.length() && tag.charAt(at) > ' ' && tag.charAt(at) != '>'; at++) {
            if (tag.charAt(at) == ':') {
                return tag.substring(from, at + 1);
            }
        }
        return "";
    }

    /** The text that XML writes as {@code value}. */
    static String unescape(String value) {
        if (value.indexOf('&') < 0) {
            return value;
        }
        StringBuilder plain = new StringBuilder();
        int at = 0;
        while (at < value.length()) {
            char c = value.charAt(at);
            int end = c == '&' ? value.indexOf(';', at) : -1;
            if (end < 0) {
                plain.append(c);
                at++;
            } else {
                plain.appendCodePoint(reference(value.substring(at + 1, end)));
                at = end + 1;
            }
        }
        return plain.toString();
    }

    private static int reference(String name) {
        return switch (name) {
            case "amp" -> '&';
            case "lt" -> '<';
            case "gt" -> '>';
            case "quot" -> '"';
            case "apos" -> '\'';
            default -> name.startsWith("#x") ? Integer.parseInt(name.substring(2), 16)
                    : Integer.parseInt(name.substring(1));
        };
    }
}
