package org.laurea.cli.internal;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

import org.laurea.cli.internal.args.Arguments;
import org.laurea.cli.internal.args.Option;
import org.laurea.cli.internal.args.Syntax;
import org.laurea.cli.internal.args.Usage;
import org.laurea.core.text.InputException;
import org.laurea.degree.DegreeCategory;
import org.laurea.degree.sample.SampleHeaders;
import org.laurea.degree.sample.SampleOrder;
import org.laurea.exchange.FileForm;

/** {@code laurea sample}: realistic data with planted mistakes, and the list of the findings that they cause. */
final class SampleCommand implements Command {

    private static final int MOST_ROWS = 1_048_575;
    private static final int ROWS = 100;
    private static final long SEED = 1;

    @Override
    public Syntax syntax() {
        return Syntax.of(List.of(), CheckRequest.CATEGORY, Option.value("rows", "N"), Option.value("errors", "K"),
                Option.value("seed", "S"), Option.value("out", "FILE"), CheckRequest.REGISTERS, CheckRequest.UNIT,
                Option.value("headers", "zh|code|both"));
    }

    @Override
    public int run(Arguments arguments, Session session) throws InputException, IOException {
        Path out = arguments.requiredPath("out");
        FileForm form = Forms.byName(out);
        int rows = (int) arguments.number("rows", ROWS, 1, MOST_ROWS);
        SampleOrder order = SampleOrder.of(rows, (int) arguments.number("errors", 0, 0, rows),
                arguments.number("seed", SEED, Long.MIN_VALUE, Long.MAX_VALUE))
                .on(SampleFiles.medium(form)).headed(headers(arguments, form));
        String unit = arguments.value("unit");
        if (unit != null) {
            order = order.from(unit);
        }
        DegreeCategory category = new Categories(session).named(arguments.required("category"));
        Path registers = arguments.path("registers");
        SampleFiles files = SampleFiles.generate(category, registers == null ? order : order.withRegisters(), session);
        files.write(out, form);
        if (registers != null) {
            files.writeRegisters(registers);
        }
        session.say("sample.written", out, files.sample().size(), SampleFiles.expectedName(out));
        return ExitCode.OK;
    }

    private static SampleHeaders headers(Arguments arguments, FileForm form) throws InputException {
        String given = arguments.value("headers");
        if (given == null) {
            return form == FileForm.DBF ? SampleHeaders.CODES : SampleHeaders.NAMES;
        }
        return switch (given) {
            case "zh" -> SampleHeaders.NAMES;
            case "code" -> SampleHeaders.CODES;
            case "both" -> SampleHeaders.BOTH;
            default -> throw Usage.mistake("option.choice", "--headers", given, "zh, code, both");
        };
    }
}
