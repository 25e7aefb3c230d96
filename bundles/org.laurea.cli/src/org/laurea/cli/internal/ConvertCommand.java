package org.laurea.cli.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.laurea.cli.internal.args.Arguments;
import org.laurea.cli.internal.args.Option;
import org.laurea.cli.internal.args.Syntax;
import org.laurea.cli.internal.args.Usage;
import org.laurea.cli.internal.terminal.Progress;
import org.laurea.core.text.InputException;
import org.laurea.core.text.Localized;
import org.laurea.degree.DegreeCategory;
import org.laurea.exchange.FileForm;
import org.laurea.exchange.Layout;
import org.laurea.exchange.Layouts;
import org.laurea.exchange.RowWriter;
import org.laurea.exchange.RowWriters;
import org.laurea.exchange.SourceFile;
import org.laurea.exchange.SourceFiles;
import org.laurea.exchange.TextEncoding;
import org.laurea.exchange.WriterOptions;

/** {@code laurea convert}: the same table in another form; says what that form cannot hold. */
final class ConvertCommand implements Command {

    @Override
    public Syntax syntax() {
        return Syntax.of(List.of("IN", "OUT"), CheckRequest.CATEGORY, Option.flag("legacy"),
                Option.value("charset", "utf-8|utf-8-bom|gb18030"), CheckRequest.SHEET);
    }

    @Override
    public int run(Arguments arguments, Session session) throws InputException, IOException {
        Path in = arguments.operandPath(0);
        Path out = arguments.operandPath(1);
        FileForm form = Forms.byName(out);
        TextEncoding encoding = encoding(arguments, form);
        Overwriting.refuse(in, out);
        SourceFile source = SourceFiles.open(in);
        boolean byFields = arguments.has("legacy") || arguments.has("category");
        PlainTable table = byFields ? fields(source, arguments, session) : asItStands(source, form, arguments, session);
        Path folder = out.toAbsolutePath().getParent();
        if (folder != null) {
            Files.createDirectories(folder);
        }
        Losses losses = new Losses();
        WriterOptions options = new WriterOptions(table.sheet(), encoding, losses);
        try (RowWriter writer = RowWriters.open(out, form, table.headers(), options)) {
            IOException failure = Progress.over(table.rows(), session.terminal(), rows -> {
                try {
                    RowWriters.copy(rows, writer);
                    writer.finish();
                    return null;
                } catch (IOException e) {
                    return e;
                }
            });
            if (failure != null) {
                throw failure;
            }
        }
        losses.tell(session);
        session.say("convert.written", out);
        return ExitCode.OK;
    }

    private static PlainTable fields(SourceFile source, Arguments arguments, Session session) throws InputException {
        String sheet = arguments.value(CheckRequest.SHEET.name());
        DegreeCategory category = new Categories(session).of(source, arguments.value("category"), sheet);
        Layout layout = Layouts.recognise(source, sheet, category.recordType());
        for (Localized note : layout.notes()) {
            session.terminal().note(note);
        }
        boolean codes = arguments.has("legacy") || Forms.byName(arguments.operandPath(1)) == FileForm.DBF;
        return PlainTable.of(layout, category.recordType(), codes);
    }

    private static PlainTable asItStands(SourceFile source, FileForm form, Arguments arguments, Session session)
            throws InputException {
        String given = arguments.value(CheckRequest.SHEET.name());
        String sheet = given == null ? source.sheetNames().get(0) : given;
        if (given == null && source.sheetNames().size() > 1) {
            session.note("convert.oneSheet", sheet, source.sheetNames().size());
        }
        return form == FileForm.DBF ? PlainTable.headed(sheet, source.sheet(sheet))
                : new PlainTable(sheet, List.of(), source.sheet(sheet));
    }

    private static TextEncoding encoding(Arguments arguments, FileForm form) throws InputException {
        String charset = arguments.value("charset");
        if (charset == null) {
            return TextEncoding.UTF_8_BOM;
        }
        if (form != FileForm.CSV) {
            throw new InputException(Session.text("convert.charset"));
        }
        return switch (charset) {
            case "utf-8" -> TextEncoding.UTF_8;
            case "utf-8-bom" -> TextEncoding.UTF_8_BOM;
            case "gb18030" -> TextEncoding.GB18030;
            default -> throw Usage.mistake("option.choice", "--charset", charset, "utf-8, utf-8-bom, gb18030");
        };
    }
}
