package org.laurea.workbench.internal.overview;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import java.util.UUID;

import org.laurea.core.code.CodeTables;
import org.laurea.core.data.DataFolder;
import org.laurea.core.store.ConflictException;
import org.laurea.core.store.StoreException;
import org.laurea.core.text.InputException;
import org.laurea.degree.DegreeCategory;
import org.laurea.degree.DegreeChecks;
import org.laurea.degree.sample.Sample;
import org.laurea.degree.sample.SampleHeaders;
import org.laurea.degree.sample.SampleMedium;
import org.laurea.degree.sample.SampleOrder;
import org.laurea.degree.sample.Samples;
import org.laurea.exchange.FileForm;
import org.laurea.exchange.RowWriter;
import org.laurea.exchange.RowWriters;
import org.laurea.exchange.WriterOptions;
import org.laurea.office.Desk;
import org.laurea.office.intake.Intake;
import org.laurea.office.intake.IntakePlace;
import org.laurea.office.intake.IntakeProgress;
import org.laurea.office.intake.IntakeResult;
import org.laurea.office.intake.IntakeTarget;
import org.laurea.office.intake.Intakes;

/**
 * Makes a sample with planted mistakes and imports it as a file of the clerk would be.
 *
 * @param desk the desk
 * @param intakes begins imports
 * @param checks the rules that mistakes are planted against
 * @param codes the code tables that give valid values
 */
record SampleImport(Desk desk, Intakes intakes, DegreeChecks checks, CodeTables codes) {

    private static final int ROWS = 120;
    private static final int ERRORS = 18;
    private static final int DAYS_AGO = 2;
    private static final long SEED = 7;

    /** The batch that it went to; takes a second or two. */
    Optional<UUID> run(DegreeCategory category, String name)
            throws IOException, InputException, StoreException, ConflictException {
        LocalDate day = LocalDate.now(ZoneId.of("Asia/Shanghai")).minusDays(DAYS_AGO);
        SampleOrder order = new SampleOrder(ROWS, ERRORS, SEED, SampleOrder.DEFAULT_UNIT, day, SampleMedium.WORKBOOK,
                false, SampleHeaders.NAMES);
        Sample sample = Samples.generate(category, order, checks.rules(), codes);
        Path folder = Files.createTempDirectory("laurea-sample");
        Path file = folder.resolve(name + ".xlsx");
        try {
            try (RowWriter writer = RowWriters.open(file, FileForm.XLSX, sample.headers(),
                    new WriterOptions("Sheet1", loss -> {}))) {
                RowWriters.copy(sample.rows(), writer);
                writer.finish();
            }
            return imported(file, category, name);
        } finally {
            Files.deleteIfExists(file);
            Files.deleteIfExists(folder);
        }
    }

    private Optional<UUID> imported(Path file, DegreeCategory category, String name)
            throws InputException, StoreException, ConflictException {
        Intake intake = intakes.open(file,
                IntakePlace.of(desk.store(), desk.user(), desk.settings(), DataFolder.ofProcess()));
        intake.chooseTarget(new IntakeTarget.Records(category));
        intake.nameBatches(name);
        intake.dryRun(IntakeProgress.NONE);
        IntakeResult result = intake.execute(IntakeProgress.NONE);
        return result.batches().stream().findFirst().map(plan -> plan.batch());
    }
}
