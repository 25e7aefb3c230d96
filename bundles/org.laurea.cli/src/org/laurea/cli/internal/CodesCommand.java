package org.laurea.cli.internal;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.eclipse.jdt.annotation.Nullable;
import org.laurea.cli.internal.args.Arguments;
import org.laurea.cli.internal.args.Option;
import org.laurea.cli.internal.args.Syntax;
import org.laurea.cli.internal.args.Usage;
import org.laurea.codes.CodeTableExport;
import org.laurea.codes.ImportMode;
import org.laurea.codes.ImportResult;
import org.laurea.codes.TableInfo;
import org.laurea.core.code.CodeEntry;
import org.laurea.core.code.CodeTables;
import org.laurea.core.text.InputException;
import org.laurea.exchange.report.NewFile;

/** {@code laurea codes}: the code tables, to read, to hand out and to replace. */
final class CodesCommand implements Command {

    private static final List<String> ACTIONS = List.of("list", "find", "export", "import", "restore");
    private static final int MOST = 20;

    @Override
    public Syntax syntax() {
        return new Syntax(List.of("list|find|export|import|restore", "TABLE|TEXT|FILE"), 1,
                List.of(Option.value("table", "TABLE"), Option.value("max", "N"), Option.value("out", "PATH"),
                        Option.value("mode", "add|replace")));
    }

    @Override
    public int run(Arguments arguments, Session session) throws InputException, IOException {
        String action = arguments.operand(0);
        String operand = arguments.operands() > 1 ? arguments.operand(1) : null;
        PrintWriter out = session.terminal().text();
        switch (action) {
            case "list" -> list(operand, out, session);
            case "find" -> find(needed(operand, "TEXT"), arguments, out, session);
            case "export" -> export(operand, arguments.path("out"), session);
            case "import" -> take(needed(operand, "FILE"), arguments, session);
            case "restore" -> restore(needed(operand, "TABLE"), session);
            default -> throw Usage.unknown("action.unknown", action, ACTIONS);
        }
        out.flush();
        return ExitCode.OK;
    }

    private static String needed(@Nullable String operand, String name) throws InputException {
        if (operand == null) {
            throw Usage.mistake("operand.missing", name);
        }
        return operand;
    }

    private static void list(@Nullable String table, PrintWriter out, Session session) throws InputException {
        List<String[]> lines = new ArrayList<>();
        if (table == null) {
            for (TableInfo info : session.services().catalogue().tables()) {
                lines.add(new String[] {info.id(), Integer.toString(info.rows()), info.title().in(session.language()),
                        Session.text("codes." + info.origin().name().toLowerCase(Locale.ROOT))
                                .in(session.language()),
                        info.note().in(session.language())});
            }
        } else {
            for (CodeEntry entry : session.services().codes().table(known(table, session)).entries()) {
                lines.add(line(entry));
            }
        }
        Lines.print(lines, out);
    }

    private static void find(String text, Arguments arguments, PrintWriter out, Session session)
            throws InputException {
        CodeTables codes = session.services().codes();
        int most = (int) arguments.number("max", MOST, 1, Integer.MAX_VALUE);
        String table = arguments.value("table");
        List<String> ids = table == null ? codes.ids() : List.of(known(table, session));
        List<String[]> lines = new ArrayList<>();
        for (String id : ids) {
            for (CodeEntry entry : codes.table(id).find(text, most)) {
                String[] line = line(entry);
                lines.add(new String[] {id, line[0], line[1], line[2]});
            }
        }
        Lines.print(lines, out);
        if (lines.isEmpty()) {
            session.say("codes.none", text);
        }
    }

    private static String[] line(CodeEntry entry) {
        List<String> others = new ArrayList<>(entry.formerNames());
        others.addAll(entry.aliases());
        return new String[] {entry.code(), entry.name(), String.join("; ", others)};
    }

    private static void export(@Nullable String table, @Nullable Path path, Session session)
            throws InputException, IOException {
        CodeTables codes = session.services().codes();
        CodeTableExport export = new CodeTableExport(session.services().catalogue(), codes);
        if (table != null) {
            String id = known(table, session);
            if (path == null) {
                export.writeCsv(id, session.terminal().data());
            } else {
                NewFile.write(path, out -> export.writeCsv(id, out));
                session.say("convert.written", path);
            }
            return;
        }
        if (path == null) {
            throw Usage.mistake("option.missing", "--out");
        }
        Files.createDirectories(path);
        for (String id : codes.ids()) {
            NewFile.write(path.resolve(id + ".csv"), out -> export.writeCsv(id, out));
        }
        session.say("codes.exported", codes.ids().size(), path);
    }

    private static void take(String file, Arguments arguments, Session session) throws InputException {
        String mode = arguments.value("mode");
        if (mode != null && !List.of("add", "replace").contains(mode)) {
            throw Usage.mistake("option.choice", "--mode", mode, "add, replace");
        }
        ImportResult result = session.services().codeImport().importFile(arguments.operandPath(1),
                arguments.value("table"), "replace".equals(mode) ? ImportMode.REPLACE : ImportMode.ADD);
        session.say("codes.imported", result.rows(), result.table(), result.file());
    }

    private static void restore(String table, Session session) throws InputException {
        boolean restored = session.services().codeImport().restore(known(table, session));
        session.say(restored ? "codes.restored" : "codes.unchanged", table);
    }

    private static String known(String table, Session session) throws InputException {
        List<String> ids = session.services().codes().ids();
        if (!ids.contains(table)) {
            throw Usage.unknown("table.unknown", table, ids);
        }
        return table;
    }
}
