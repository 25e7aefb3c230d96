package org.laurea.sync.internal.json;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** A JSON value as all forms here use it: whole numbers only, no null (RFC 7493, narrowed). */
public sealed interface Json {

    /** An object; its members in the order of RFC 8785 3.2.3, that of UTF-16 code units, which is the order of Java's strings. */
    record Members(SortedMap<String, Json> members) implements Json {

        /** Without members. */
        public Members() {
            this(new TreeMap<>());
        }

        /** Adds a member. */
        public Members with(String name, Json value) {
            members.put(name, value);
            return this;
        }

        /** Adds a text. */
        public Members with(String name, String value) {
            return with(name, new Text(value));
        }

        /** Adds a number. */
        public Members with(String name, long value) {
            return with(name, new Whole(value));
        }

        /** Adds texts. */
        public Members with(String name, List<String> values) {
            return with(name, texts(values));
        }
    }

    /** An array. */
    record Items(List<? extends Json> items) implements Json {}

    /** A string. */
    record Text(String value) implements Json {}

    /** A whole number, at most 2^53 - 1 either way. */
    record Whole(long value) implements Json {}

    /** True or false. */
    record Truth(boolean value) implements Json {}

    /** Texts as an array. */
    static Items texts(List<String> values) {
        return new Items(values.stream().map(Text::new).toList());
    }
}
