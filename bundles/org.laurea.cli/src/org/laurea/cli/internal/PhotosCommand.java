package org.laurea.cli.internal;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.laurea.cli.internal.args.Arguments;
import org.laurea.cli.internal.args.Option;
import org.laurea.cli.internal.args.Syntax;
import org.laurea.cli.internal.args.Usage;
import org.laurea.core.record.RecordType;
import org.laurea.core.row.RowSource;
import org.laurea.core.text.InputException;
import org.laurea.degree.DegreeCategory;
import org.laurea.degree.PhotoCheck;
import org.laurea.degree.PhotoFinding;
import org.laurea.degree.PhotoReport;
import org.laurea.exchange.Layout;
import org.laurea.exchange.Layouts;
import org.laurea.exchange.SourceFile;
import org.laurea.exchange.SourceFiles;
import org.laurea.exchange.report.DisplayWidth;
import org.laurea.exchange.report.Ink;
import org.laurea.validation.CheckOptions;
import org.laurea.validation.Severity;

/** {@code laurea photos check}: photos against the specification and against the records. */
final class PhotosCommand implements Command {

    private static final String ID_NUMBER = "ZJHM";

    @Override
    public Syntax syntax() {
        return Syntax.of(List.of("check", "DIR"), Option.value("for", "FILE"), CheckRequest.CATEGORY,
                CheckRequest.SHEET);
    }

    @Override
    public int run(Arguments arguments, Session session) throws InputException, IOException {
        if (!"check".equals(arguments.operand(0))) {
            throw Usage.unknown("action.unknown", arguments.operand(0), List.of("check"));
        }
        Path folder = arguments.operandPath(1);
        if (!Files.isDirectory(folder)) {
            throw new InputException(Session.text("photos.folder", folder));
        }
        Path file = arguments.requiredPath("for");
        SourceFile source = SourceFiles.open(file);
        String sheet = arguments.value(CheckRequest.SHEET.name());
        DegreeCategory category = new Categories(session).of(source, arguments.value("category"), sheet);
        RecordType type = category.recordType();
        Layout layout = Layouts.recognise(source, sheet, type);
        int field = type.indexOf(ID_NUMBER);
        if (field < 0 || layout.columns().of(field) < 0) {
            throw new InputException(Session.text("photos.noNumbers", String.valueOf(file.getFileName())));
        }
        RowSource records = session.services().checks().plan(category, CheckOptions.plain())
                .normalised(layout.rows(), layout.columns());
        PhotoReport report = PhotoCheck.check(folder, records, field);
        tell(report, session);
        return report.count(Severity.ERROR) == 0 ? ExitCode.OK : ExitCode.FINDINGS;
    }

    private static void tell(PhotoReport report, Session session) {
        PrintWriter out = session.terminal().text();
        Ink ink = session.terminal().ink();
        int width = report.findings().stream().mapToInt(finding -> DisplayWidth.of(finding.file())).max().orElse(0);
        for (PhotoFinding finding : report.findings()) {
            Severity severity = finding.problem().severity();
            String place = finding.row() == 0 ? "" : Session.text("photos.row", finding.row()).in(session.language());
            out.print(ink.of(severity, Session.text("severity." + severity.tag()).in(session.language())) + "  "
                    + DisplayWidth.pad(finding.file(), width) + "  " + DisplayWidth.pad(place, 10) + "  "
                    + finding.message().in(session.language()) + '\n');
        }
        out.print(Session.text("photos.summary", report.people(), report.photos(), report.count(Severity.ERROR),
                report.count(Severity.WARNING)).in(session.language()) + '\n');
        out.flush();
    }
}
