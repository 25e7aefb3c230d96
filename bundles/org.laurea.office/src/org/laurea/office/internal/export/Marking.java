package org.laurea.office.internal.export;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.laurea.core.data.ScratchFolder;
import org.laurea.core.record.RecordType;
import org.laurea.core.row.Columns;
import org.laurea.core.row.RowSource;
import org.laurea.core.text.InputException;
import org.laurea.core.text.Language;
import org.laurea.core.text.Localized;
import org.laurea.degree.DegreeChecks;
import org.laurea.exchange.AnnotatedReturn;
import org.laurea.exchange.FileForm;
import org.laurea.exchange.Layout;
import org.laurea.exchange.Layouts;
import org.laurea.exchange.RowWriter;
import org.laurea.exchange.RowWriters;
import org.laurea.exchange.SourceFile;
import org.laurea.exchange.SourceFiles;
import org.laurea.exchange.WriterOptions;
import org.laurea.validation.Findings;

/**
 * Findings of a stored batch written into a workbook.
 *
 * @param checked the batch
 * @param checks gives the names of the rules
 * @param language the language of comments and list
 */
record Marking(CheckedBatch checked, DegreeChecks checks, Language language) {

    /** A workbook of the records themselves. The plain one that it is made of lies beside it meanwhile, and goes. */
    List<Localized> fresh(Path out) throws IOException, InputException {
        Path parent = out.toAbsolutePath().getParent();
        if (parent == null) {
            throw new IOException("not a file: " + out);
        }
        Files.createDirectories(parent);
        try (ScratchFolder folder = ScratchFolder.make(parent)) {
            Path plain = folder.path().resolve(out.getFileName());
            Layout layout = checked.layout();
            try (RowWriter writer = RowWriters.open(plain, FileForm.XLSX, layout.headers(),
                    new WriterOptions(layout.sheet(), loss -> {}))) {
                RowWriters.copy(layout.rows(), writer);
                writer.finish();
            }
            return write(SourceFiles.open(plain), layout, checked.findings(), out);
        }
    }

    /** The clerk's own workbook. */
    List<Localized> returned(Path workbook, Path out) throws IOException, InputException {
        if (Files.exists(out) && Files.isSameFile(workbook, out)) {
            throw new InputException(Texts.text("workbook.same", out.getFileName()));
        }
        SourceFile source = SourceFiles.open(workbook);
        RecordType type = checked.category().recordType();
        Layout layout = Layouts.recognise(source, null, type);
        RowSource rows = checked.plan().normalised(layout.rows(), layout.columns());
        Pairing pairing = Pairing.of(rows, checked.records(), type, checked.category().channel(), layout.columns());
        List<Localized> told = new ArrayList<>(pairing.notes());
        int header = layout.columns().headerRow();
        Findings findings = checked.plan().check(pairing, new Columns(header, Subject.columns(type).columnOf()),
                List.of());
        told.addAll(write(source, layout, new MovedFindings(findings, type, layout.columns(), pairing.last()), out));
        return told;
    }

    private List<Localized> write(SourceFile source, Layout layout, Findings findings, Path out)
            throws IOException, InputException {
        return AnnotatedReturn.write(source, layout, findings, checked.category().recordType(),
                rule -> checks.title(checked.category(), rule), language, out);
    }
}
