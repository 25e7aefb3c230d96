package org.laurea.cli.internal;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.laurea.cli.internal.args.Arguments;
import org.laurea.cli.internal.args.Option;
import org.laurea.cli.internal.args.Syntax;
import org.laurea.cli.internal.filing.DemoFiling;
import org.laurea.core.text.InputException;
import org.laurea.degree.DegreeCategory;
import org.laurea.degree.PlatformHeaders;
import org.laurea.degree.PlatformOutput;
import org.laurea.degree.sample.SampleOrder;
import org.laurea.exchange.FileForm;
import org.laurea.exchange.report.DisplayWidth;
import org.laurea.exchange.report.HtmlReport;
import org.laurea.exchange.report.MajorTally;
import org.laurea.exchange.report.NewFile;
import org.laurea.validation.Findings;
import org.laurea.validation.Severity;

/** {@code laurea demo}: the main job from end to end on made-up data, told step by step. */
final class DemoCommand implements Command {

    private static final int ROWS = 300;
    private static final int MOST_ROWS = 200_000;
    private static final int ROWS_PER_ERROR = 10;
    private static final long SEED = 7;
    private static final String CATEGORY = "regular";
    private static final int FILE_WIDTH = 20;

    @Override
    public Syntax syntax() {
        return Syntax.of(List.of(), Option.value("rows", "N"), Option.value("out", "DIR"));
    }

    @Override
    public int run(Arguments arguments, Session session) throws InputException, IOException {
        int rows = (int) arguments.number("rows", ROWS, 1, MOST_ROWS);
        Path given = arguments.path("out");
        Path folder = given == null ? Path.of("laurea-demo") : given;
        Files.createDirectories(folder);
        PrintWriter out = session.terminal().text();
        boolean proved = new Story(folder, session, out).run(rows);
        out.flush();
        return proved ? ExitCode.OK : ExitCode.FINDINGS;
    }

    /** The steps of one demonstration. */
    private record Story(Path folder, Session session, PrintWriter out) {

        boolean run(int rows) throws InputException, IOException {
            title("demo.title");
            Path graduates = sample(rows);
            CheckedFile first = check(graduates, "demo.check", "report.html");
            Session silent = new Session(session.terminal().silent(), session.supplier(), session.clock());
            Path fixed = folder.resolve("fixed.xlsx");
            Copies copies = new Copies(first, silent);
            copies.annotate(folder.resolve("marked.xlsx"));
            step("marked.xlsx", "demo.marked");
            int mended = copies.fix(fixed);
            step("fixed.xlsx", "demo.fixed", mended);
            CheckedFile second = check(fixed, "demo.checkAgain", "report-fixed.html");
            new Copies(second, silent).reject(folder.resolve("rejected.xlsx"));
            step("rejected.xlsx", "demo.rejected", second.findings().rowsWithErrors());
            PlatformOutput platform = PlatformCommand.write(second, PlatformHeaders.ZH, folder.resolve("platform"),
                    session);
            step("platform/", "demo.platform", platform.rows(), platform.batches().size(), platform.rowsLeftOut());
            long errors = errorsIn(platform);
            step("", errors == 0 ? "demo.proved" : "demo.failed", errors);
            boolean isFiled = errors == 0 && filed();
            title("demo.where", folder.toAbsolutePath().normalize());
            return isFiled;
        }

        private boolean filed() throws InputException, IOException {
            if (!session.services().canFile()) {
                step("", "demo.unfiled");
                return true;
            }
            return new DemoFiling(folder, session, this::step, Story::table).run();
        }

        private static void table(DegreeCategory category, SampleOrder order, Path file, Session session)
                throws InputException, IOException {
            SampleFiles.generate(category, order, session).write(file, FileForm.XLSX);
        }

        private Path sample(int rows) throws InputException, IOException {
            DegreeCategory category = new Categories(session).named(CATEGORY);
            SampleOrder order = SampleOrder.of(rows, rows / ROWS_PER_ERROR, SEED);
            SampleFiles files = SampleFiles.generate(category, order, session);
            Path file = folder.resolve("graduates.xlsx");
            files.write(file, FileForm.XLSX);
            step("graduates.xlsx", "demo.sample", files.sample().size(), order.errors());
            return file;
        }

        private CheckedFile check(Path file, String key, String report) throws InputException, IOException {
            CheckedFile checked = CheckedFile.of(CheckRequest.of(file, CATEGORY), session);
            List<MajorTally> majors = checked.majors();
            NewFile.write(folder.resolve(report),
                    stream -> HtmlReport.write(checked.report(), majors, session.language(), stream));
            Findings findings = checked.findings();
            step(report, key, findings.count(Severity.ERROR), findings.rowsWithErrors(),
                    findings.count(Severity.WARNING));
            return checked;
        }

        private long errorsIn(PlatformOutput platform) throws InputException, IOException {
            long errors = 0;
            for (PlatformOutput.Batch batch : platform.batches()) {
                errors += CheckedFile.of(CheckRequest.of(batch.file(), CATEGORY), session).findings()
                        .count(Severity.ERROR);
            }
            return errors;
        }

        private void title(String key, Object... arguments) {
            line(session.terminal().ink().bold(Session.text(key, arguments).in(session.language())));
        }

        private void step(String file, String key, Object... arguments) {
            line("  " + DisplayWidth.pad(file, FILE_WIDTH) + Session.text(key, arguments).in(session.language()));
        }

        private void line(String text) {
            out.print(text + '\n');
            out.flush();
        }
    }
}
