package org.laurea.cli.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.laurea.core.text.InputException;
import org.laurea.degree.DegreeCategory;
import org.laurea.degree.sample.ExpectedFile;
import org.laurea.degree.sample.Sample;
import org.laurea.degree.sample.SampleMedium;
import org.laurea.degree.sample.SampleOrder;
import org.laurea.degree.sample.SampleRegister;
import org.laurea.degree.sample.Samples;
import org.laurea.exchange.FileForm;
import org.laurea.exchange.RowWriter;
import org.laurea.exchange.RowWriters;
import org.laurea.exchange.WriterOptions;
import org.laurea.exchange.report.NewFile;

/**
 * A sample as files.
 *
 * @param sample the sample
 * @param category its category
 * @param order what was asked for
 */
record SampleFiles(Sample sample, DegreeCategory category, SampleOrder order) {

    private static final String SHEET = "Sheet1";

    static SampleFiles generate(DegreeCategory category, SampleOrder order, Session session) throws InputException {
        Sample sample = Samples.generate(category, order, session.services().checks().rules(),
                session.services().codes());
        return new SampleFiles(sample, category, order);
    }

    static SampleMedium medium(FileForm form) {
        return switch (form) {
            case XLSX, XLS, HTML -> SampleMedium.WORKBOOK;
            case CSV, TAB_TEXT -> SampleMedium.TEXT;
            case DBF -> SampleMedium.DBASE;
        };
    }

    static Path expectedName(Path file) {
        return file.resolveSibling(file.getFileName() + ".expected.json");
    }

    /** Writes the sample and, beside it, the findings that are expected of it. */
    void write(Path file, FileForm form) throws IOException, InputException {
        Path folder = file.toAbsolutePath().getParent();
        if (folder != null) {
            Files.createDirectories(folder);
        }
        try (RowWriter writer = RowWriters.open(file, form, sample.headers(), new WriterOptions(SHEET, loss -> {}))) {
            RowWriters.copy(sample.rows(), writer);
            writer.finish();
        }
        NewFile.write(expectedName(file), out -> ExpectedFile.write(category.id(), order, sample, out));
    }

    /** Writes the registers that belong to the sample. */
    void writeRegisters(Path folder) throws IOException, InputException {
        Files.createDirectories(folder);
        for (SampleRegister register : sample.registers()) {
            Path file = folder.resolve(register.name() + ".csv");
            WriterOptions options = new WriterOptions(register.name(), loss -> {});
            try (RowWriter writer = RowWriters.open(file, FileForm.CSV, register.columns(), options)) {
                RowWriters.copy(register.rows(), writer);
                writer.finish();
            }
        }
    }
}
