package org.laurea.cli.internal.args;

/**
 * An option that a command takes.
 *
 * @param name its name without the two hyphens
 * @param kind whether it takes a value
 * @param value what stands for the value in the help, empty for a flag
 */
public record Option(String name, Kind kind, String value) {

    /** Whether an option takes a value. */
    public enum Kind {
        /** No value. */
        FLAG,
        /** Always a value. */
        VALUE,
        /** A value may follow; it is taken only if it consists of digits. */
        NUMBER_OR_NONE
    }

    /** An option without value. */
    public static Option flag(String name) {
        return new Option(name, Kind.FLAG, "");
    }

    /** An option with a value. */
    public static Option value(String name, String value) {
        return new Option(name, Kind.VALUE, value);
    }

    /** An option whose value, digits, may be left out. */
    public static Option numberOrNone(String name, String value) {
        return new Option(name, Kind.NUMBER_OR_NONE, value);
    }

    /** How the help shows it: {@code --formal [YYYYMMDD]}. */
    public String shown() {
        return switch (kind) {
            case FLAG -> "--" + name;
            case VALUE -> "--" + name + ' ' + value;
            case NUMBER_OR_NONE -> "--" + name + " [" + value + ']';
        };
    }
}
