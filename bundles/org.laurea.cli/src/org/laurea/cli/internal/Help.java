package org.laurea.cli.internal;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;

import org.laurea.cli.internal.args.Option;
import org.laurea.cli.internal.args.Syntax;
import org.laurea.cli.internal.help.HelpTexts;
import org.laurea.cli.internal.terminal.Terminal;
import org.laurea.core.text.Language;
import org.laurea.core.text.Messages;
import org.laurea.exchange.report.DisplayWidth;
import org.laurea.exchange.report.Ink;

/** The help: of all commands, and of each with its options and examples. */
final class Help {

    /** What may be given without a command. */
    static final Syntax NO_COMMAND = Syntax.of(List.of());

    private final Messages messages = Messages.beside(HelpTexts.class);
    private final Language language;
    private final Ink ink;
    private final PrintWriter out;

    Help(Terminal terminal) {
        language = terminal.language();
        ink = terminal.ink();
        out = terminal.text();
    }

    /** Lists all commands. */
    void all() {
        line(text("about"));
        heading("usage");
        line("  laurea " + text("word.command") + " [" + text("word.options") + "]");
        heading("commands");
        List<String[]> lines = new ArrayList<>();
        Commands.NAMES.forEach(name -> lines.add(new String[] {name, text(name)}));
        columns(lines);
        heading("common");
        options(Syntax.COMMON, "");
        line("");
        line(text("exit"));
        line(text("more"));
        out.flush();
    }

    /** Explains one command. */
    void command(String name, Command command) {
        Syntax syntax = command.syntax();
        StringBuilder usage = new StringBuilder("  laurea ").append(name);
        for (int i = 0; i < syntax.operands().size(); i++) {
            String operand = syntax.operands().get(i);
            usage.append(' ').append(i < syntax.required() ? operand : '[' + operand + ']');
        }
        line(text(name));
        heading("usage");
        line(usage + (syntax.options().isEmpty() ? "" : " [" + text("word.options") + "]"));
        if (messages.has(name + ".details")) {
            line("");
            line(text(name + ".details"));
        }
        if (!syntax.options().isEmpty()) {
            heading("options");
            options(syntax.options(), name + ".");
        }
        heading("common");
        options(Syntax.COMMON, "");
        heading("examples");
        line(text(name + ".examples").indent(2).stripTrailing());
        out.flush();
    }

    private void options(List<Option> options, String prefix) {
        List<String[]> lines = new ArrayList<>();
        for (Option option : options) {
            lines.add(new String[] {option.shown(), text(prefix + "option." + option.name())});
        }
        columns(lines);
    }

    private void columns(List<String[]> lines) {
        int width = lines.stream().mapToInt(line -> DisplayWidth.of(line[0])).max().orElse(0);
        for (String[] line : lines) {
            String[] described = line[1].split("\n");
            line("  " + DisplayWidth.pad(line[0], width) + "  " + described[0]);
            for (int i = 1; i < described.length; i++) {
                line(" ".repeat(width + 4) + described[i]);
            }
        }
    }

    private void heading(String key) {
        line("");
        line(ink.bold(text("heading." + key)));
    }

    private String text(String key) {
        return messages.format(language, key);
    }

    private void line(String text) {
        out.print(text);
        out.print('\n');
    }
}
