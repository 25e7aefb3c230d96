package org.laurea.cli.internal;

import java.io.IOException;
import java.util.List;

import org.laurea.cli.internal.terminal.Progress;
import org.laurea.core.code.CodeTables;
import org.laurea.core.record.RecordType;
import org.laurea.core.row.RowSource;
import org.laurea.core.text.InputException;
import org.laurea.core.text.Localized;
import org.laurea.degree.DegreeCategory;
import org.laurea.degree.DegreeChecks;
import org.laurea.exchange.Layout;
import org.laurea.exchange.Layouts;
import org.laurea.exchange.SourceFile;
import org.laurea.exchange.SourceFiles;
import org.laurea.exchange.report.CheckReport;
import org.laurea.exchange.report.MajorTally;
import org.laurea.validation.CheckPlan;
import org.laurea.validation.Findings;
import org.laurea.validation.Registers;

/**
 * A file that was checked.
 *
 * @param source the file
 * @param category the category of its records
 * @param layout how it is laid out
 * @param plan the plan it was checked with
 * @param report what was found
 */
record CheckedFile(SourceFile source, DegreeCategory category, Layout layout, CheckPlan plan, CheckReport report) {

    private static final String MAJOR = "ZYMC";

    /** Checks a file, with progress on a terminal, and says what the user should know about how it was read. */
    static CheckedFile of(CheckRequest request, Session session) throws InputException, IOException {
        Categories categories = new Categories(session);
        String id = request.category();
        Preparation ahead = id == null ? null : Preparation.start(categories.named(id), request, session);
        SourceFile source = SourceFiles.open(request.file());
        FileHash hash = FileHash.start(request.file());
        DegreeCategory category = ahead != null ? ahead.category()
                : categories.of(source, null, request.sheet());
        RecordType type = category.recordType();
        Layout layout = Layouts.recognise(source, request.sheet(), type);
        for (Localized note : layout.notes()) {
            session.terminal().note(note);
        }
        Preparation preparation = ahead != null ? ahead : Preparation.start(category, request, session);
        CheckPlan plan = preparation.plan();
        Registers registers = preparation.registers();
        if (request.registers() != null && registers.names().isEmpty()) {
            session.note("registers.none", request.registers());
        }
        DegreeChecks checks = session.services().checks();
        Findings findings = Progress.over(layout.rows(), session.terminal(),
                rows -> plan.check(rows, layout.columns(), layout.findings()));
        CodeTables codes = session.services().codes();
        CheckReport report = new CheckReport(checks.rules(category), rule -> checks.title(category, rule),
                codes.version(),
                codes.sha256(), String.valueOf(request.file().getFileName()), layout.sheet(), hash.await(), type,
                category.title(), request.formalDay(), request.unit(), registers.names(), findings);
        return new CheckedFile(source, category, layout, plan, report);
    }

    /** What was found. */
    Findings findings() {
        return report.findings();
    }

    /** The data rows, one normalised text a field. */
    RowSource records() {
        return plan.normalised(layout.rows(), layout.columns());
    }

    /** How many rows of each major have errors. */
    List<MajorTally> majors() throws InputException {
        int field = category.recordType().indexOf(MAJOR);
        return MajorTally.of(layout.rows(), layout.columns().headerRow(),
                field < 0 ? -1 : layout.columns().of(field), findings());
    }

    /** The exit code that the findings mean. */
    int exitCode() {
        return findings().isOk() ? ExitCode.OK : ExitCode.FINDINGS;
    }
}
