package org.laurea.office.internal.intake;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.laurea.core.row.Row;
import org.laurea.core.text.InputException;
import org.laurea.degree.RegisterFiles;
import org.laurea.degree.RegisterForm;
import org.laurea.exchange.FileForm;
import org.laurea.exchange.Layout;
import org.laurea.exchange.RowWriter;
import org.laurea.exchange.RowWriters;
import org.laurea.exchange.WriterOptions;
import org.laurea.office.intake.DryRun;
import org.laurea.office.intake.IntakeProgress;
import org.laurea.office.intake.IntakeResult;
import org.laurea.validation.Register;

/**
 * The import of a register of the own office. Its rows are added to those that are there; a row of the same key takes the place
 * of the earlier one. What was there is kept beside it.
 */
final class RegisterErrand implements Errand {

    private static final int FIRST_ROW = 2;

    private final Order order;
    private final RegisterForm form;
    private final RegisterPlace place;
    private MergedRegister merged;

    RegisterErrand(Order order, RegisterForm form) {
        this.order = order;
        this.form = form;
        this.place = new RegisterPlace(order.place().settings().registers(), form);
        this.merged = new MergedRegister(form);
    }

    @Override
    public DryRun dryRun(IntakeProgress progress) throws InputException {
        MergedRegister all = new MergedRegister(form);
        place.present().ifPresent(all::begin);
        Layout layout = order.layout();
        Layout counted = new Layout(layout.sheet(), new Counted(layout.rows(), progress, 0), layout.columns(),
                layout.headers(), layout.findings(), layout.notes());
        Register read = RegisterFiles.read(form, order.file().path(), counted);
        all.merge(read);
        merged = all;
        return new DryRun(all.rows(), all.added(), all.changed(), all.same(), 0, List.of(), List.of(), List.of(),
                all.repeated(), List.of(), 0, 0, 0, layout.notes());
    }

    @Override
    public IntakeResult execute(IntakeProgress progress) throws InputException {
        Path file = place.file();
        if (merged.added() + merged.changed() == 0) {
            return new IntakeResult(null, List.of(), 0, 0, file);
        }
        try {
            Files.createDirectories(place.folder());
            place.keepPresent();
            WriterOptions options = new WriterOptions(form.name(), loss -> {});
            try (RowWriter writer = RowWriters.open(file, FileForm.CSV, merged.columns(), options)) {
                int number = FIRST_ROW;
                for (String[] texts : merged.all()) {
                    writer.write(new Row(number++, texts, null));
                }
                writer.finish();
            }
        } catch (IOException e) {
            throw new InputException(Texts.text("register.write", place.folder()), e);
        }
        return new IntakeResult(null, List.of(), merged.added(), merged.changed(), file);
    }
}
