package org.laurea.cli.internal.store;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;

import org.eclipse.jdt.annotation.Nullable;
import org.laurea.cli.internal.CheckRequest;
import org.laurea.cli.internal.Command;
import org.laurea.cli.internal.ExitCode;
import org.laurea.cli.internal.Forms;
import org.laurea.cli.internal.Overwriting;
import org.laurea.cli.internal.PlatformCommand;
import org.laurea.cli.internal.Session;
import org.laurea.cli.internal.args.Arguments;
import org.laurea.cli.internal.args.Option;
import org.laurea.cli.internal.args.Syntax;
import org.laurea.cli.internal.args.Usage;
import org.laurea.core.store.StoreException;
import org.laurea.core.text.InputException;
import org.laurea.core.text.Localized;
import org.laurea.degree.PlatformHeaders;
import org.laurea.exchange.FileForm;
import org.laurea.office.export.ExportOrder;
import org.laurea.office.export.Exports;

/** {@code laurea export}: a batch of the store as files. */
public final class ExportCommand implements Command {

    private static final List<String> FORMATS = List.of("xlsx", "csv", "dbf", "platform", "annotated", "rejected");

    @Override
    public Syntax syntax() {
        return Syntax.of(List.of("BATCH"), Option.value("out", "PATH"),
                Option.value("format", String.join("|", FORMATS)),
                Option.value("workbook", "FILE"), CheckRequest.FORMAL);
    }

    @Override
    public int run(Arguments arguments, Session session) throws InputException, IOException, StoreException {
        Path out = arguments.requiredPath("out");
        Path workbook = arguments.path("workbook");
        String format = format(arguments.value("format"), workbook, out);
        if (workbook != null) {
            Overwriting.refuse(workbook, out);
        }
        CheckRequest request = CheckRequest.of(out, arguments, session);
        StoreAccess access = StoreAccess.of(session);
        try (AtDesk desk = new AtDesk(access, true)) {
            UUID batch = BatchNames.find(desk.store(), arguments.operand(0)).id();
            ExportOrder order = new ExportOrder(desk.store(), batch, desk.desk().settings(), request.formalDay(),
                    session.language());
            write(order, format, workbook, out, access.office().exports(), session);
        }
        return ExitCode.OK;
    }

    private static String format(@Nullable String given, @Nullable Path workbook, Path out) throws InputException {
        if (given != null && !FORMATS.contains(given)) {
            throw Usage.mistake("option.choice", "--format", given, String.join(", ", FORMATS));
        }
        if (given != null) {
            return given;
        }
        if (workbook != null) {
            return "annotated";
        }
        Forms.require(out, List.of(".xlsx", ".csv", ".dbf"));
        return switch (Forms.byName(out)) {
            case CSV -> "csv";
            case DBF -> "dbf";
            default -> "xlsx";
        };
    }

    private static void write(ExportOrder order, String format, @Nullable Path workbook, Path out, Exports exports,
            Session session) throws InputException, IOException, StoreException {
        if (!"platform".equals(format)) {
            Forms.require(out, List.of(endings(format)));
            Path folder = out.toAbsolutePath().getParent();
            if (folder != null) {
                Files.createDirectories(folder);
            }
        }
        switch (format) {
            case "platform" -> {
                PrintWriter text = session.terminal().text();
                PlatformCommand.tell(exports.platform(order, PlatformHeaders.ZH, out), text, session);
                text.flush();
            }
            case "annotated" -> tell(exports.annotated(order, workbook, out), session);
            case "rejected" -> session.say("export.rejected", exports.rejected(order, out));
            default -> tell(exports.table(order, form(format), out), session);
        }
        session.say("convert.written", out);
    }

    private static String[] endings(String format) {
        return switch (format) {
            case "csv" -> new String[] {".csv"};
            case "dbf" -> new String[] {".dbf"};
            case "annotated" -> new String[] {".xlsx", ".xlsm", ".xls"};
            default -> new String[] {".xlsx"};
        };
    }

    private static FileForm form(String format) {
        return switch (format) {
            case "csv" -> FileForm.CSV;
            case "dbf" -> FileForm.DBF;
            default -> FileForm.XLSX;
        };
    }

    private static void tell(List<Localized> notes, Session session) {
        notes.forEach(session.terminal()::say);
    }
}
