package org.laurea.cli.internal;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

import org.laurea.cli.internal.args.Arguments;
import org.laurea.cli.internal.args.Option;
import org.laurea.cli.internal.args.Syntax;
import org.laurea.core.text.InputException;
import org.laurea.degree.DegreeCategory;
import org.laurea.degree.DegreeTemplates;
import org.laurea.exchange.FileForm;

/** {@code laurea template}: the workbook into which records are filled by hand. */
final class TemplateCommand implements Command {

    @Override
    public Syntax syntax() {
        return Syntax.of(List.of(), CheckRequest.CATEGORY, Option.value("out", "FILE.xlsx"));
    }

    @Override
    public int run(Arguments arguments, Session session) throws InputException, IOException {
        Path out = arguments.requiredPath("out");
        if (Forms.byName(out) != FileForm.XLSX) {
            throw new InputException(Session.text("template.form", out));
        }
        DegreeCategory category = new Categories(session).named(arguments.required("category"));
        DegreeTemplates.of(category, session.services().codes()).write(out, session.language());
        session.say("template.written", out);
        return ExitCode.OK;
    }
}
