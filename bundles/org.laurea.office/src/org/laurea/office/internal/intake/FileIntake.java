package org.laurea.office.internal.intake;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.jdt.annotation.Nullable;
import org.laurea.core.row.Row;
import org.laurea.core.store.ConflictException;
import org.laurea.core.store.StoreException;
import org.laurea.core.text.InputException;
import org.laurea.degree.DegreeCategory;
import org.laurea.degree.DegreeChecks;
import org.laurea.degree.RegisterFiles;
import org.laurea.degree.RegisterForm;
import org.laurea.exchange.FileForm;
import org.laurea.exchange.Layout;
import org.laurea.exchange.Layouts;
import org.laurea.exchange.SourceFiles;
import org.laurea.office.intake.DryRun;
import org.laurea.office.intake.FieldColumn;
import org.laurea.office.intake.Intake;
import org.laurea.office.intake.IntakePlace;
import org.laurea.office.intake.IntakeProgress;
import org.laurea.office.intake.IntakeResult;
import org.laurea.office.intake.IntakeTarget;
import org.laurea.office.intake.SheetView;
import org.laurea.office.internal.intake.discovery.ColumnChoice;
import org.laurea.office.internal.intake.discovery.Discovery;
import org.laurea.office.internal.intake.discovery.Fit;
import org.laurea.office.internal.intake.discovery.Head;
import org.laurea.office.internal.intake.discovery.Profiles;

/** An import of a file. */
final class FileIntake implements Intake {

    private final IntakePlace place;
    private final DegreeChecks checks;
    private final Profiles profiles;
    private final List<IntakeTarget> possible;
    private Head head;
    private Discovery found;
    private @Nullable IntakeTarget chosenTarget;
    private @Nullable ColumnChoice columns;
    private String name = "";
    private @Nullable Errand told;

    FileIntake(Path file, IntakePlace place, List<DegreeCategory> categories, DegreeChecks checks)
            throws InputException {
        this.place = place;
        this.checks = checks;
        this.profiles = new Profiles(place.profiles());
        List<IntakeTarget> targets = new ArrayList<>();
        categories.forEach(category -> targets.add(new IntakeTarget.Records(category)));
        for (RegisterForm form : RegisterFiles.forms()) {
            targets.add(new IntakeTarget.OwnRegister(form.title(), form.type()));
        }
        possible = List.copyOf(targets);
        head = Head.of(SourceFiles.open(file));
        found = Discovery.of(head, null, 0, possible, profiles, place.category());
        takeColumns();
    }

    @Override
    public Path file() {
        return head.path();
    }

    @Override
    public FileForm form() {
        return head.form();
    }

    @Override
    public List<String> sheets() {
        return head.sheetNames();
    }

    @Override
    public SheetView sheet() {
        return found.view(head);
    }

    @Override
    public void chooseSheet(String sheet) throws InputException {
        find(sheet, 0);
    }

    @Override
    public void chooseHeaderRow(int row) throws InputException {
        find(found.sheet(), row);
    }

    @Override
    public void chooseEncoding(Charset encoding) throws InputException {
        head = Head.of(SourceFiles.open(head.path(), encoding));
        find(null, 0);
    }

    private void find(@Nullable String sheet, int headerRow) throws InputException {
        found = Discovery.of(head, sheet, headerRow, possible, profiles, place.category());
        takeColumns();
    }

    @Override
    public List<IntakeTarget> targets() {
        List<IntakeTarget> targets = new ArrayList<>();
        found.guess().ranked().forEach(fit -> targets.add(fit.target()));
        possible.stream().filter(target -> !targets.contains(target)).forEach(targets::add);
        return List.copyOf(targets);
    }

    @Override
    public @Nullable IntakeTarget target() {
        if (chosenTarget != null) {
            return chosenTarget;
        }
        Fit certain = found.guess().certain();
        return certain == null ? null : certain.target();
    }

    @Override
    public void chooseTarget(IntakeTarget target) throws InputException {
        chosenTarget = target;
        takeColumns();
    }

    private void takeColumns() throws InputException {
        told = null;
        IntakeTarget target = target();
        if (target == null) {
            columns = null;
            return;
        }
        Fit fit = Fit.of(head, found.sheet(), found.headerRow(), target);
        columns = fit == null ? null : new ColumnChoice(fit, profiles.find(found.headers()));
    }

    @Override
    public List<FieldColumn> mapping() {
        List<Row> data = head.rows().getOrDefault(found.sheet(), List.of()).stream()
                .filter(row -> row.number() > found.headerRow()).toList();
        return chosenColumns().list(data);
    }

    private ColumnChoice chosenColumns() {
        ColumnChoice present = columns;
        if (present == null) {
            throw new IllegalStateException("no target");
        }
        return present;
    }

    @Override
    public void map(int field, int column) {
        chosenColumns().choose(field, column);
        told = null;
    }

    @Override
    public boolean isRemembered() {
        ColumnChoice present = columns;
        return present != null && present.isRemembered();
    }

    @Override
    public void forget() throws InputException {
        try {
            profiles.forget(found.headers());
        } catch (IOException e) {
            throw new InputException(Texts.text("profile.kept", place.profiles()), e);
        }
        find(found.sheet(), found.headerRow());
    }

    @Override
    public void nameBatches(String batches) {
        name = batches;
        told = null;
    }

    @Override
    public DryRun dryRun(IntakeProgress progress) throws InputException, StoreException {
        Errand errand = errand();
        DryRun run = errand.dryRun(progress);
        told = errand;
        return run;
    }

    private Errand errand() throws InputException {
        int[] columnOf = chosenColumns().columns();
        IntakeTarget target = target();
        if (target == null) {
            throw new IllegalStateException("no target");
        }
        Layout layout = Layouts.chosen(head.file(), found.sheet(), target.recordType(), found.headerRow(), columnOf);
        Order order = new Order(head.file(), layout, place, name);
        if (target instanceof IntakeTarget.Records records) {
            return new RecordErrand(order, records.category(), checks);
        }
        return new RegisterErrand(order, RegisterFiles.forms().stream()
                .filter(form -> form.name().equals(target.recordType().id())).findFirst().orElseThrow());
    }

    @Override
    public IntakeResult execute(IntakeProgress progress) throws InputException, StoreException, ConflictException {
        Errand errand = told;
        IntakeTarget target = target();
        if (errand == null || target == null) {
            throw new IllegalStateException("no dry run of what is chosen now");
        }
        IntakeResult result = errand.execute(progress);
        told = null;
        profiles.remember(found.headers(), chosenColumns().profile(target.id()));
        return result;
    }
}
