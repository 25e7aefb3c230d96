package org.laurea.cli.internal.args;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.jdt.annotation.Nullable;
import org.laurea.core.text.InputException;

/** What the user gave to a command. */
public final class Arguments {

    private final Map<String, String> options = new HashMap<>();
    private final List<String> operands = new ArrayList<>();

    Arguments() {}

    /**
     * Reads the words behind the name of a command. Options and operands may be mixed; {@code --} ends the options.
     *
     * @throws InputException if a word fits nowhere
     */
    public static Arguments parse(Syntax syntax, List<String> words) throws InputException {
        Arguments arguments = new Arguments();
        boolean optionsEnded = false;
        for (int i = 0; i < words.size(); i++) {
            String word = words.get(i);
            if (optionsEnded || !word.startsWith("-") || "-".equals(word)) {
                arguments.operands.add(word);
            } else if ("--".equals(word)) {
                optionsEnded = true;
            } else {
                i += arguments.option(syntax, word, i + 1 < words.size() ? words.get(i + 1) : null);
            }
        }
        arguments.countOperands(syntax);
        return arguments;
    }

    private int option(Syntax syntax, String word, @Nullable String next) throws InputException {
        int equals = word.indexOf('=');
        String given = equals < 0 ? word : word.substring(0, equals);
        Option option = given.startsWith("--") ? syntax.option(given.substring(2)) : null;
        if (option == null) {
            throw Usage.unknown("option.unknown", given, syntax.optionNames());
        }
        int taken = 0;
        String value = equals < 0 ? null : word.substring(equals + 1);
        if (option.kind() == Option.Kind.FLAG && value != null) {
            throw Usage.mistake("option.flag", given);
        }
        if (value == null && next != null && takes(option, next)) {
            value = next;
            taken = 1;
        }
        if (option.kind() == Option.Kind.VALUE && (value == null || value.isEmpty())) {
            throw Usage.mistake("option.value", option.shown());
        }
        if (options.put(option.name(), value == null ? "" : value) != null) {
            throw Usage.mistake("option.twice", given);
        }
        return taken;
    }

    private static boolean takes(Option option, String next) {
        return switch (option.kind()) {
            case FLAG -> false;
            case VALUE -> !next.startsWith("--");
            case NUMBER_OR_NONE -> isDigits(next);
        };
    }

    private static boolean isDigits(String word) {
        for (int i = 0; i < word.length(); i++) {
            if (word.charAt(i) < '0' || word.charAt(i) > '9') {
                return false;
            }
        }
        return !word.isEmpty();
    }

    private void countOperands(Syntax syntax) throws InputException {
        if (has("help")) {
            return;
        }
        if (operands.size() > syntax.operands().size()) {
            throw Usage.mistake("operand.surplus", operands.get(syntax.operands().size()));
        }
        if (operands.size() < syntax.required()) {
            throw Usage.mistake("operand.missing", syntax.operands().get(operands.size()));
        }
    }

    /** Whether the option was given. */
    public boolean has(String option) {
        return options.containsKey(option);
    }

    /** The value of the option, {@code null} if it was not given. */
    public @Nullable String value(String option) {
        return options.get(option);
    }

    /** The value of an option that must be given. */
    public String required(String option) throws InputException {
        String value = options.get(option);
        if (value == null) {
            throw Usage.mistake("option.missing", "--" + option);
        }
        return value;
    }

    /** The value of an option that must be given, as a path. */
    public Path requiredPath(String option) throws InputException {
        return toPath(required(option));
    }

    /** The value of the option as a path, {@code null} if it was not given. */
    public @Nullable Path path(String option) throws InputException {
        String value = options.get(option);
        return value == null ? null : toPath(value);
    }

    /** The value of the option as a whole number from {@code least} to {@code most}. */
    public long number(String option, long otherwise, long least, long most) throws InputException {
        String value = options.get(option);
        if (value == null) {
            return otherwise;
        }
        try {
            long number = Long.parseLong(value);
            if (number >= least && number <= most) {
                return number;
            }
        } catch (NumberFormatException e) {
            throw notANumber(option, value, least, most);
        }
        throw notANumber(option, value, least, most);
    }

    private static InputException notANumber(String option, String value, long least, long most) {
        return Usage.mistake("option.number", "--" + option, value, least, most);
    }

    /** The operand at this place. */
    public String operand(int place) {
        return operands.get(place);
    }

    /** How many operands were given. */
    public int operands() {
        return operands.size();
    }

    /** The operand at this place as a path. */
    public Path operandPath(int place) throws InputException {
        return toPath(operands.get(place));
    }

    private static Path toPath(String text) throws InputException {
        if (text.isBlank()) {
            throw Usage.mistake("path.invalid", '"' + text + '"');
        }
        try {
            return Path.of(text);
        } catch (InvalidPathException e) {
            throw Usage.mistake("path.invalid", text);
        }
    }
}
