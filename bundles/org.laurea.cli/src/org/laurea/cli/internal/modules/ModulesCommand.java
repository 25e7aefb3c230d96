package org.laurea.cli.internal.modules;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;

import org.laurea.cli.internal.Command;
import org.laurea.cli.internal.ExitCode;
import org.laurea.cli.internal.Lines;
import org.laurea.cli.internal.Session;
import org.laurea.cli.internal.args.Arguments;
import org.laurea.cli.internal.args.Option;
import org.laurea.cli.internal.args.Syntax;
import org.laurea.cli.internal.args.Usage;
import org.laurea.core.module.Module;
import org.laurea.core.module.ModuleState;
import org.laurea.core.text.InputException;

/** {@code laurea modules}: what this command line came with and how it is doing. Putting in and taking out is the desktop's. */
public final class ModulesCommand implements Command {

    private static final List<String> LOOKING = List.of("list", "doctor");
    private static final List<String> CHANGING = List.of("install", "remove");

    @Override
    public Syntax syntax() {
        return new Syntax(List.of("list|doctor|install|remove", "MODULE"), 0,
                List.of(Option.value("repository", "PATH")));
    }

    @Override
    public int run(Arguments arguments, Session session) throws InputException {
        String action = arguments.operands() == 0 ? "list" : arguments.operand(0);
        if (CHANGING.contains(action)) {
            if (arguments.operands() < 2) {
                throw Usage.mistake("operand.missing", "MODULE");
            }
            throw new InputException(Session.text("modules.packed", action, arguments.operand(1)));
        }
        if (!LOOKING.contains(action)) {
            throw Usage.unknown("action.unknown", action, List.of("list", "doctor", "install", "remove"));
        }
        if (arguments.operands() > 1) {
            throw Usage.mistake("operand.surplus", arguments.operand(1));
        }
        List<Module> modules = session.services().modules();
        print(modules, session);
        return "list".equals(action) ? ExitCode.OK : examine(modules, session);
    }

    private static int examine(List<Module> modules, Session session) {
        List<Module> unwell = modules.stream().filter(module -> module.state() != ModuleState.RUNNING).toList();
        if (unwell.isEmpty()) {
            session.say("doctor.well");
            return ExitCode.OK;
        }
        PrintWriter out = session.terminal().text();
        unwell.forEach(module -> out.print(module.reason().in(session.language()) + '\n'));
        out.flush();
        return ExitCode.FINDINGS;
    }

    private static void print(List<Module> modules, Session session) {
        PrintWriter out = session.terminal().text();
        List<String[]> lines = new ArrayList<>();
        for (Module module : modules) {
            lines.add(new String[] {module.id(), module.state().tag(), module.version(),
                    module.title().in(session.language())});
        }
        Lines.print(lines, out);
        out.flush();
    }
}
