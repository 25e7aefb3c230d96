package org.laurea.cli.internal;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.eclipse.jdt.annotation.Nullable;
import org.laurea.cli.internal.args.Arguments;
import org.laurea.cli.internal.args.Option;
import org.laurea.cli.internal.args.Syntax;
import org.laurea.cli.internal.args.Usage;
import org.laurea.core.text.InputException;
import org.laurea.degree.PlatformFiles;
import org.laurea.degree.PlatformHeaders;
import org.laurea.degree.PlatformOutput;

/** {@code laurea platform}: the files that the official platform takes, out of the rows without errors. */
public final class PlatformCommand implements Command {

    @Override
    public Syntax syntax() {
        return Syntax.of(List.of("FILE"), CheckRequest.CATEGORY, Option.value("out", "DIR"),
                Option.value("headers", "zh|code|both"), CheckRequest.SHEET, CheckRequest.UNIT, CheckRequest.FORMAL,
                CheckRequest.REGISTERS, CheckRequest.THREADS);
    }

    @Override
    public int run(Arguments arguments, Session session) throws InputException, IOException {
        Path folder = arguments.requiredPath("out");
        PlatformHeaders headers = headers(arguments.value("headers"));
        CheckedFile checked = CheckedFile.of(CheckRequest.of(arguments.operandPath(0), arguments, session), session);
        PlatformOutput output = write(checked, headers, folder, session);
        PrintWriter out = session.terminal().text();
        tell(output, out, session);
        out.flush();
        tellEarlier(checked.category().recordType().id(), output, folder, session);
        return checked.exitCode();
    }

    /** Writes the files of a checked file. */
    static PlatformOutput write(CheckedFile checked, PlatformHeaders headers, Path folder, Session session)
            throws InputException, IOException {
        return new PlatformFiles(checked.category(), headers, session.language()).write(checked.records(),
                checked.layout().columns().headerRow(), checked.findings(), folder);
    }

    /** Tells which files an earlier call left in the folder, so that nobody files them again. */
    private static void tellEarlier(String category, PlatformOutput output, Path folder, Session session)
            throws IOException {
        Set<String> written = new HashSet<>();
        output.batches().forEach(batch -> written.add(String.valueOf(batch.file().getFileName())));
        List<String> earlier = new ArrayList<>();
        try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, category + "-*.xlsx")) {
            for (Path file : files) {
                String name = String.valueOf(file.getFileName());
                if (!written.contains(name)) {
                    earlier.add(name);
                }
            }
        }
        if (!earlier.isEmpty()) {
            Collections.sort(earlier);
            session.say("platform.earlier", folder, String.join(", ", earlier));
        }
    }

    /** Tells which files there are now, one a line. */
    public static void tell(PlatformOutput output, PrintWriter out, Session session) {
        for (PlatformOutput.Batch batch : output.batches()) {
            out.print(Session.text("platform.file", batch.file(), batch.rows()).in(session.language()) + '\n');
        }
        if (output.rowsLeftOut() > 0) {
            out.print(Session.text("platform.leftOut", output.rowsLeftOut(), output.leftOut())
                    .in(session.language()) + '\n');
        }
        if (output.batches().isEmpty()) {
            out.print(Session.text("platform.none").in(session.language()) + '\n');
        }
    }

    private static PlatformHeaders headers(@Nullable String given) throws InputException {
        if (given == null) {
            return PlatformHeaders.ZH;
        }
        return switch (given) {
            case "zh" -> PlatformHeaders.ZH;
            case "code" -> PlatformHeaders.CODE;
            case "both" -> PlatformHeaders.BOTH;
            default -> throw Usage.mistake("option.choice", "--headers", given, "zh, code, both");
        };
    }
}
