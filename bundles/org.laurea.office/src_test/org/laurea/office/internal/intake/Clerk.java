package org.laurea.office.internal.intake;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import org.laurea.codes.ShippedCodes;
import org.laurea.core.store.Batch;
import org.laurea.core.store.StoredRecord;
import org.laurea.core.text.InputException;
import org.laurea.degree.Channel;
import org.laurea.degree.DegreeCategory;
import org.laurea.degree.DegreeChecks;
import org.laurea.degree.sample.Sample;
import org.laurea.degree.sample.SampleMedium;
import org.laurea.degree.sample.SampleOrder;
import org.laurea.degree.sample.SampleRegister;
import org.laurea.degree.sample.Samples;
import org.laurea.exchange.FileForm;
import org.laurea.exchange.RowWriter;
import org.laurea.exchange.RowWriters;
import org.laurea.exchange.WriterOptions;
import org.laurea.office.DeskSettings;
import org.laurea.office.intake.Intake;
import org.laurea.office.intake.IntakePlace;
import org.laurea.office.intake.Intakes;
import org.laurea.testkit.MemoryStore;

/** Somebody with files to import, and a store to import them to. */
public final class Clerk {

    public static final DegreeCategory REGULAR = new SampleCategory("regular", Channel.MAIN);
    public static final DegreeCategory CONTINUING = new SampleCategory("continuing", Channel.MAIN);
    public static final DegreeCategory DUAL = new SampleCategory("dual", Channel.DUAL);
    public static final DegreeCategory JOINT = new SampleCategory("joint", Channel.JOINT);

    public final MemoryStore store = new MemoryStore();
    private final Path folder;
    private final DegreeChecks checks = new DegreeChecks(ShippedCodes.tables(), ShippedCodes.pinyin());
    private final Intakes intakes = new FileIntakes(() -> List.of(REGULAR, CONTINUING, DUAL, JOINT), checks);

    public Clerk(Path folder) {
        this.folder = folder;
    }

    public DegreeChecks checks() {
        return checks;
    }

    public DeskSettings settings() {
        return new DeskSettings("", folder.resolve("registers"));
    }

    public Intake open(Path file) throws InputException {
        return intakes.open(file, place());
    }

    public Intake openIn(String category, Path file) throws InputException {
        return intakes.open(file, place().in(category));
    }

    private IntakePlace place() {
        return IntakePlace.of(store, "clerk", settings(), folder);
    }

    public Sample sample(DegreeCategory category, int rows, int errors, LocalDate day) throws InputException {
        SampleOrder order = new SampleOrder(rows, errors, 7, "10001", day, SampleMedium.TEXT, false,
                SampleOrder.of(1, 0, 1).headers());
        return Samples.generate(category, order, checks.rules(), ShippedCodes.tables());
    }

    /** A file of sample records; its name tells its category unless {@code name} says otherwise. */
    public Path file(String name, DegreeCategory category, int rows, int errors)
            throws InputException, IOException {
        return file(name, category, rows, errors, SampleOrder.DEFAULT_AWARD_DATE);
    }

    public Path file(String name, DegreeCategory category, int rows, int errors, LocalDate day)
            throws InputException, IOException {
        Sample sample = sample(category, rows, errors, day);
        Path file = folder.resolve(name);
        FileForm form = name.endsWith(".csv") ? FileForm.CSV : FileForm.XLSX;
        try (RowWriter writer = RowWriters.open(file, form, sample.headers(),
                new WriterOptions("Sheet1", loss -> {}))) {
            RowWriters.copy(sample.rows(), writer);
            writer.finish();
        }
        return file;
    }

    /** A register that belongs to sample records, under a name that does not tell it. */
    public Path register(String name, String register, int rows) throws InputException, IOException {
        SampleOrder order = SampleOrder.of(rows, 0, 7).withRegisters();
        Sample sample = Samples.generate(REGULAR, order, checks.rules(), ShippedCodes.tables());
        for (SampleRegister one : sample.registers()) {
            if (one.name().equals(register)) {
                Path file = folder.resolve(name);
                try (RowWriter writer = RowWriters.open(file, FileForm.CSV, one.columns(),
                        new WriterOptions(register, loss -> {}))) {
                    RowWriters.copy(one.rows(), writer);
                    writer.finish();
                }
                return file;
            }
        }
        throw new IllegalArgumentException(register);
    }

    public Path text(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }

    public List<StoredRecord> records(UUID batch) {
        List<StoredRecord> records = new ArrayList<>();
        store.records(batch, records::add);
        return records;
    }

    public Batch onlyBatch() {
        List<Batch> batches = store.batches();
        if (batches.size() != 1) {
            throw new AssertionError(batches.size() + " batches");
        }
        return batches.get(0);
    }
}
