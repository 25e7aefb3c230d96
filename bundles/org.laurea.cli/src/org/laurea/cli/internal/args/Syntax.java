package org.laurea.cli.internal.args;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.jdt.annotation.Nullable;

/**
 * What may follow the name of a command.
 *
 * @param operands the names of its operands in order, such as {@code FILE}
 * @param required how many of them must be given; the others may be left out
 * @param options the options it takes, in the order of the help
 */
public record Syntax(List<String> operands, int required, List<Option> options) {

    /** Options that every command takes. */
    public static final List<Option> COMMON = List.of(Option.value("lang", "zh|en"), Option.flag("quiet"),
            Option.flag("help"), Option.flag("version"));

    /** Operands that are all required. */
    public static Syntax of(List<String> operands, Option... options) {
        return new Syntax(operands, operands.size(), List.of(options));
    }

    /** The option with this name, also one of those that every command takes. */
    public @Nullable Option option(String name) {
        Option own = find(options, name);
        return own != null ? own : find(COMMON, name);
    }

    private static @Nullable Option find(List<Option> options, String name) {
        for (Option option : options) {
            if (option.name().equals(name)) {
                return option;
            }
        }
        return null;
    }

    /** The names of all options with their hyphens, for suggestions. */
    public List<String> optionNames() {
        List<String> names = new ArrayList<>();
        options.forEach(option -> names.add("--" + option.name()));
        COMMON.forEach(option -> names.add("--" + option.name()));
        return names;
    }
}
