package org.laurea.exchange.internal.rework;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.laurea.core.record.RecordType;
import org.laurea.core.text.InputException;
import org.laurea.core.text.Localized;
import org.laurea.exchange.FileForm;
import org.laurea.exchange.FixedCopy.Result;
import org.laurea.exchange.Layout;
import org.laurea.exchange.Loss;
import org.laurea.exchange.RowWriter;
import org.laurea.exchange.RowWriters;
import org.laurea.exchange.SourceFile;
import org.laurea.exchange.WriterOptions;
import org.laurea.exchange.internal.write.PendingFile;
import org.laurea.exchange.internal.write.PlainWorkbook;
import org.laurea.exchange.internal.write.WriterTexts;
import org.laurea.validation.Findings;

/** Makes the copy in which every safe fix is applied. */
public final class MendedCopy {

    private static final long MOST_ROWS = 1_048_576;

    private final SourceFile source;
    private final Layout layout;
    private final RecordType type;
    private final FindingTexts texts;
    private final FixTable fixes;
    private final List<Localized> notes = new ArrayList<>();

    /** A copy of {@code source} with the safe fixes of {@code findings}. */
    public MendedCopy(SourceFile source, Layout layout, Findings findings, RecordType type, FindingTexts texts) {
        this.source = source;
        this.layout = layout;
        this.type = type;
        this.texts = texts;
        fixes = new FixTable(new SafeFixes(findings, type, layout.columns()));
    }

    /** Writes the copy in the form that its name tells. */
    public Result write(Path out) throws IOException, InputException {
        String name = String.valueOf(out.getFileName()).toLowerCase(Locale.ROOT);
        int skipped = 0;
        if (name.endsWith(".csv")) {
            rows(out, FileForm.CSV);
        } else if (name.endsWith(".dbf")) {
            rows(out, FileForm.DBF);
        } else if (name.endsWith(".txt") || name.endsWith(".tsv")) {
            rows(out, FileForm.TAB_TEXT);
        } else if (name.endsWith(".xls") && source.form() != FileForm.XLS) {
            rows(out, FileForm.XLS);
        } else {
            skipped = workbook(out, name.endsWith(".xls"));
        }
        return new Result(fixes.cells() - skipped, fixes.rows(), skipped, notes);
    }

    private int workbook(Path out, boolean legacy) throws IOException, InputException {
        fixes.readBefore(source.sheet(layout.sheet()));
        String name = String.valueOf(source.path().getFileName());
        FixList log = new FixList(fixes, type, layout.columns(), texts);
        int skipped = 0;
        try (PendingFile file = PendingFile.beside(out)) {
            if (legacy) {
                skipped = HssfCopy.write(source.path(), layout.sheet(), fixes, List.of(),
                        log.sheet(name, layout.sheet(), HssfCopy.MOST_ROWS), null, file);
            } else {
                Workbook workbook = Workbook.of(source, layout, file);
                skipped = WorkbookRework.write(workbook.path(), new WorkbookRework.Task(workbook.sheet(), fixes,
                        List.of(), log.sheet(name, workbook.sheet(), MOST_ROWS), null, true), file);
                notes.addAll(Workbook.notes(source, workbook.path(), out));
            }
            file.commit();
        }
        return skipped;
    }

    private void rows(Path out, FileForm form) throws IOException, InputException {
        List<Loss> losses = new ArrayList<>();
        boolean named = form == FileForm.DBF;
        try (RowWriter writer = RowWriters.open(out, form, named ? layout.headers() : List.of(),
                new WriterOptions(PlainWorkbook.sheetName(layout.sheet()), losses::add))) {
            RowWriters.copy(fixes.applied(named ? layout.rows() : source.sheet(layout.sheet())), writer);
            writer.finish();
        }
        notes.add(WriterTexts.text("write.fix.nolog"));
        if (!losses.isEmpty()) {
            notes.add(WriterTexts.text("write.losses", losses.size(), losses.get(0).row(), losses.get(0).reason()));
        }
    }
}
