package org.laurea.cli.internal;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

import org.eclipse.jdt.annotation.Nullable;
import org.laurea.cli.internal.args.Arguments;
import org.laurea.cli.internal.args.Option;
import org.laurea.cli.internal.args.Syntax;
import org.laurea.cli.internal.args.Usage;
import org.laurea.core.text.InputException;
import org.laurea.exchange.report.HtmlReport;
import org.laurea.exchange.report.Ink;
import org.laurea.exchange.report.JsonReport;
import org.laurea.exchange.report.MajorTally;
import org.laurea.exchange.report.NewFile;
import org.laurea.exchange.report.TextReport;

/** {@code laurea check}: validates a workbook and writes the report and the copies that were asked for. */
final class CheckCommand implements Command {

    private static final List<String> FORMATS = List.of("text", "json", "html", "xlsx");
    private static final List<String> MARKED = List.of(".xlsx", ".xlsm", ".xls");
    private static final List<String> FIXED = List.of(".xlsx", ".xlsm", ".xls", ".csv", ".txt", ".tsv", ".dbf");
    private static final List<String> REJECTED = List.of(".xlsx");

    @Override
    public Syntax syntax() {
        return Syntax.of(List.of("FILE"), CheckRequest.CATEGORY, CheckRequest.SHEET, CheckRequest.UNIT,
                CheckRequest.FORMAL, CheckRequest.REGISTERS, Option.value("format", "text|json|html|xlsx"),
                Option.value("out", "PATH"), Option.value("fix", "OUT.xlsx"), Option.value("reject", "OUT.xlsx"),
                Option.value("split", "DIR"), CheckRequest.THREADS);
    }

    @Override
    public int run(Arguments arguments, Session session) throws InputException, IOException {
        Path input = arguments.operandPath(0);
        CheckRequest request = CheckRequest.of(input, arguments, session);
        String given = arguments.value("format");
        String format = given == null ? "text" : given;
        if (!FORMATS.contains(format)) {
            throw Usage.mistake("option.choice", "--format", format, String.join(", ", FORMATS));
        }
        Path out = arguments.path("out");
        if (out == null && "xlsx".equals(format)) {
            throw new InputException(Session.text("check.xlsxNeedsOut"));
        }
        Path fix = arguments.path("fix");
        Path reject = arguments.path("reject");
        Forms.require("xlsx".equals(format) ? out : null, MARKED);
        Forms.require(fix, FIXED);
        Forms.require(reject, REJECTED);
        Overwriting.refuse(input, out, fix, reject);
        CheckedFile checked = CheckedFile.of(request, session);
        Copies copies = new Copies(checked, session);
        if (fix != null) {
            copies.fix(fix);
        }
        if (reject != null) {
            copies.reject(reject);
        }
        Path split = arguments.path("split");
        if (split != null) {
            copies.split(split);
        }
        report(checked, format, out, session, copies);
        return checked.exitCode();
    }

    private static void report(CheckedFile checked, String format, @Nullable Path out, Session session, Copies copies)
            throws InputException, IOException {
        List<MajorTally> majors = "html".equals(format) ? checked.majors() : List.of();
        if (out == null) {
            write(checked, format, majors, session, session.terminal().ink(), session.terminal().data());
        } else if ("xlsx".equals(format)) {
            copies.annotate(out);
        } else {
            NewFile.write(out, stream -> write(checked, format, majors, session, Ink.PLAIN, stream));
            session.say("check.written", out);
        }
    }

    private static void write(CheckedFile checked, String format, List<MajorTally> majors, Session session, Ink ink,
            OutputStream stream) throws IOException {
        switch (format) {
            case "json" -> JsonReport.write(checked.report(), session.language(), stream);
            case "html" -> HtmlReport.write(checked.report(), majors, session.language(), stream);
            default -> TextReport.write(checked.report(), session.language(), ink,
                    new PrintWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8)));
        }
    }
}
