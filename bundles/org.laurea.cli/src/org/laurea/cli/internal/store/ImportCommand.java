package org.laurea.cli.internal.store;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import org.eclipse.jdt.annotation.Nullable;
import org.laurea.cli.internal.Categories;
import org.laurea.cli.internal.CheckRequest;
import org.laurea.cli.internal.Command;
import org.laurea.cli.internal.ExitCode;
import org.laurea.cli.internal.Session;
import org.laurea.cli.internal.args.Arguments;
import org.laurea.cli.internal.args.Option;
import org.laurea.cli.internal.args.Syntax;
import org.laurea.cli.internal.args.Usage;
import org.laurea.cli.internal.terminal.Progress;
import org.laurea.core.data.DataFolder;
import org.laurea.core.data.ScratchFolder;
import org.laurea.core.store.ConflictException;
import org.laurea.core.store.RecordStore;
import org.laurea.core.store.StoreException;
import org.laurea.core.text.InputException;
import org.laurea.office.DeskSettings;
import org.laurea.office.intake.DryRun;
import org.laurea.office.intake.Intake;
import org.laurea.office.intake.IntakePlace;
import org.laurea.office.intake.IntakeProgress;
import org.laurea.office.intake.IntakeResult;
import org.laurea.office.intake.IntakeTarget;

/** {@code laurea import}: a file into batches of the store, or into a register of the own office. */
public final class ImportCommand implements Command {

    static final Option JSON = Option.flag("json");

    @Override
    public Syntax syntax() {
        return Syntax.of(List.of("FILE"), CheckRequest.CATEGORY, CheckRequest.SHEET, CheckRequest.UNIT,
                Option.value("batch", "NAME"), Option.flag("dry-run"), JSON);
    }

    @Override
    public int run(Arguments arguments, Session session) throws InputException, IOException, StoreException {
        Path file = arguments.operandPath(0);
        String unit = CheckRequest.of(file, arguments, session).unit();
        boolean isDry = arguments.has("dry-run");
        StoreAccess access = StoreAccess.of(session);
        boolean isThere = access.stores().exists(access.folder());
        if (!isThere) {
            try (ScratchFolder none = ScratchFolder.make(null)) {
                StoreAccess aside = access.in(none.path());
                if (isDry) {
                    return run(file, unit, arguments, aside, true);
                }
                rehearse(file, unit, arguments, aside);
            }
        }
        return run(file, unit, arguments, access, isDry);
    }

    /** Finds out whether the file can be imported, so that no store is made for one that cannot. */
    private static void rehearse(Path file, @Nullable String unit, Arguments arguments, StoreAccess aside)
            throws InputException, StoreException {
        try (AtDesk desk = new AtDesk(aside, aside.openOrMake(true))) {
            choose(open(file, desk, unit, aside), arguments, aside.session());
        }
    }

    private static int run(Path file, @Nullable String unit, Arguments arguments, StoreAccess access, boolean isDry)
            throws InputException, StoreException {
        Session session = access.session();
        try (AtDesk desk = new AtDesk(access, access.openOrMake(isDry))) {
            Intake intake = open(file, desk, unit, access);
            boolean isGuessed = choose(intake, arguments, session);
            if (isGuessed) {
                tellGuess(intake, session);
            }
            ImportReport report = new ImportReport(intake, session);
            DryRun run = dryRun(intake, session);
            IntakeResult result = isDry ? null : execute(intake, session);
            if (arguments.has(JSON.name())) {
                report.json(run, result);
            } else {
                report.text(run, result);
            }
            return run.errors() == 0 ? ExitCode.OK : ExitCode.FINDINGS;
        }
    }

    private static Intake open(Path file, AtDesk desk, @Nullable String unit, StoreAccess access)
            throws InputException {
        DeskSettings settings = desk.desk().settings();
        RecordStore store = desk.store();
        return access.office().intakes().open(file, IntakePlace.of(store, StoreAccess.user(),
                unit == null ? settings : new DeskSettings(unit, settings.registers()), DataFolder.ofProcess()));
    }

    /** Chooses what the options say, and tells whether what the file is was left to a guess. */
    private static boolean choose(Intake intake, Arguments arguments, Session session) throws InputException {
        String sheet = arguments.value(CheckRequest.SHEET.name());
        if (sheet != null) {
            intake.chooseSheet(sheet);
        }
        String name = arguments.value("batch");
        if (name != null) {
            intake.nameBatches(name);
        }
        String id = arguments.value(CheckRequest.CATEGORY.name());
        if (id != null) {
            intake.chooseTarget(target(intake, id, session));
            return false;
        }
        List<String> ids = new ArrayList<>();
        intake.targets().forEach(possible -> ids.add(possible.id()));
        if (intake.target() == null) {
            throw new InputException(Session.text("category.needed", String.join(", ", ids)));
        }
        return true;
    }

    private static void tellGuess(Intake intake, Session session) {
        IntakeTarget target = Objects.requireNonNull(intake.target());
        session.note(target instanceof IntakeTarget.OwnRegister ? "import.register" : "import.guessed", target.title(),
                target.id());
    }

    private static IntakeTarget target(Intake intake, String id, Session session) throws InputException {
        List<String> ids = new ArrayList<>();
        for (IntakeTarget possible : intake.targets()) {
            ids.add(possible.id());
            if (possible.id().equals(id)) {
                return possible;
            }
        }
        for (IntakeTarget possible : intake.targets()) {
            if (possible instanceof IntakeTarget.OwnRegister && possible.recordType().id().equals(id)) {
                return possible;
            }
        }
        new Categories(session).named(id);
        throw Usage.unknown("category.unknown", id, ids);
    }

    private static DryRun dryRun(Intake intake, Session session) throws InputException, StoreException {
        try (Progress progress = Progress.start(session.terminal())) {
            return intake.dryRun(shown(progress));
        }
    }

    private static IntakeResult execute(Intake intake, Session session) throws InputException, StoreException {
        try (Progress progress = Progress.start(session.terminal())) {
            return intake.execute(shown(progress));
        } catch (ConflictException e) {
            throw new InputException(Session.text("store.conflict"), e);
        }
    }

    private static IntakeProgress shown(Progress progress) {
        return (done, all) -> progress.reach(done);
    }
}
