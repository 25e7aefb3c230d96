package org.laurea.exchange.internal.read.xlsx;

import java.nio.charset.StandardCharsets;

import org.eclipse.jdt.annotation.Nullable;
import org.laurea.exchange.internal.read.Unreadable;

/** The name and the attributes of one start tag, as ranges of the bytes it was read from. */
final class XmlAttributes {

    private static final long XMLNS = XmlName.of("xmlns");

    private final long[] names = new long[Limits.ATTRIBUTES];
    private final int[] starts = new int[Limits.ATTRIBUTES];
    private final int[] ends = new int[Limits.ATTRIBUTES];
    private final boolean[] prefixed = new boolean[Limits.ATTRIBUTES];
    private byte[] bytes = {};
    private int count;
    private long element;
    private boolean isClosed;

    /** Reads a tag from behind its {@code <}; the place behind its {@code >}, or -1 if {@code limit} comes first. */
    int parse(byte[] source, int from, int limit) throws Unreadable {
        bytes = source;
        count = 0;
        isClosed = false;
        int at = from;
        long name = 0;
        while (true) {
            if (at == limit) {
                return -1;
            }
            byte b = source[at];
            if (b == '>' || b == '/' || b <= ' ' && b >= 0) {
                break;
            }
            name = b == ':' ? 0 : XmlName.with(name, b);
            at++;
        }
        if (name == 0) {
            throw new Unreadable("damaged");
        }
        element = name;
        while (true) {
            while (at < limit && source[at] <= ' ' && source[at] >= 0) {
                at++;
            }
            if (at + 1 >= limit && (at == limit || source[at] != '>')) {
                return -1;
            }
            if (source[at] == '>') {
                return at + 1;
            }
            if (source[at] == '/') {
                if (source[at + 1] != '>') {
                    throw new Unreadable("damaged");
                }
                isClosed = true;
                return at + 2;
            }
            at = attribute(source, at, limit);
            if (at < 0) {
                return -1;
            }
        }
    }

    private int attribute(byte[] source, int from, int limit) throws Unreadable {
        int at = from;
        long name = 0;
        long prefix = 0;
        while (at < limit && source[at] != '=') {
            byte b = source[at++];
            if (b == ':') {
                prefix = name;
                name = 0;
            } else if (b == '>' || b == '<' || b == '"') {
                throw new Unreadable("damaged");
            } else if (b > ' ' || b < 0) {
                name = XmlName.with(name, b);
            }
        }
        at++;
        while (at < limit && source[at] <= ' ' && source[at] >= 0) {
            at++;
        }
        if (at >= limit) {
            return -1;
        }
        byte quote = source[at++];
        if (quote != '"' && quote != '\'') {
            throw new Unreadable("damaged");
        }
        int start = at;
        while (at < limit && source[at] != quote) {
            if (source[at] == '<') {
                throw new Unreadable("damaged");
            }
            at++;
        }
        if (at >= limit) {
            return -1;
        }
        if (prefix != XMLNS) {
            add(name, start, at, prefix != 0);
        }
        return at + 1;
    }

    private void add(long name, int start, int end, boolean isPrefixed) throws Unreadable {
        if (count == Limits.ATTRIBUTES) {
            throw new Unreadable("xml-limit");
        }
        names[count] = name;
        starts[count] = start;
        ends[count] = end;
        prefixed[count++] = isPrefixed;
    }

    /** The name of the element. */
    long element() {
        return element;
    }

    /** Whether the tag ends its element too. */
    boolean isClosed() {
        return isClosed;
    }

    /** The index of the attribute without prefix that has this name, or -1. */
    int find(long name) {
        for (int i = 0; i < count; i++) {
            if (names[i] == name && !prefixed[i]) {
                return i;
            }
        }
        return -1;
    }

    int size() {
        return count;
    }

    long name(int index) {
        return prefixed[index] ? 0 : names[index];
    }

    byte[] bytes() {
        return bytes;
    }

    int start(int index) {
        return starts[index];
    }

    int end(int index) {
        return ends[index];
    }

    /** The value of an attribute without prefix, or {@code null}. */
    @Nullable
    String value(long name) throws Unreadable {
        int index = find(name);
        return index < 0 ? null : decoded(index);
    }

    /** The value of an attribute with any prefix, or {@code null}. */
    @Nullable
    String valueOfPrefixed(long name) throws Unreadable {
        for (int i = 0; i < count; i++) {
            if (names[i] == name && prefixed[i]) {
                return decoded(i);
            }
        }
        return null;
    }

    private String decoded(int index) throws Unreadable {
        XmlText text = new XmlText();
        text.add(bytes, starts[index], ends[index], false);
        return new String(text.bytes(), 0, text.length(), StandardCharsets.UTF_8);
    }

    /** The value of an attribute without prefix as a number from 0 on; -1 if it is missing or none. */
    int number(long name) {
        int index = find(name);
        if (index < 0) {
            return -1;
        }
        return XmlText.number(bytes, starts[index], ends[index]);
    }
}
