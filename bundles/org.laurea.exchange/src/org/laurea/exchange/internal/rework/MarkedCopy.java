package org.laurea.exchange.internal.rework;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.eclipse.jdt.annotation.Nullable;
import org.laurea.core.text.InputException;
import org.laurea.core.text.Localized;
import org.laurea.exchange.FileForm;
import org.laurea.exchange.Layout;
import org.laurea.exchange.SourceFile;
import org.laurea.exchange.internal.write.PendingFile;
import org.laurea.exchange.internal.write.WriterTexts;
import org.laurea.validation.Findings;

/** Makes the annotated return. */
public final class MarkedCopy {

    private static final long MOST_ROWS = 1_048_576;

    private final SourceFile source;
    private final Layout layout;
    private final Findings findings;
    private final FindingTexts texts;

    /** A copy of {@code source} with {@code findings} marked. */
    public MarkedCopy(SourceFile source, Layout layout, Findings findings, FindingTexts texts) {
        this.source = source;
        this.layout = layout;
        this.findings = findings;
        this.texts = texts;
    }

    /** Writes the copy and gives what else the user should be told. */
    public List<Localized> write(Path out) throws IOException, InputException {
        boolean legacy = String.valueOf(out.getFileName()).toLowerCase(Locale.ROOT).endsWith(".xls");
        if (legacy && source.form() != FileForm.XLS) {
            throw new InputException(WriterTexts.text("write.legacy", String.valueOf(out.getFileName())));
        }
        CellMarks marks = new CellMarks(findings);
        List<NewComment> comments = new CellComments(marks, findings, texts).list();
        List<Localized> notes = new ArrayList<>();
        try (PendingFile file = PendingFile.beside(out)) {
            int uncommented = marks.size() - comments.size();
            String name = String.valueOf(source.path().getFileName());
            if (legacy) {
                ListSheet list = new FindingList(findings, texts).sheet(name, layout.sheet(), uncommented,
                        HssfCopy.MOST_ROWS);
                HssfCopy.write(source.path(), layout.sheet(), marks, comments, list, EarlierMarks.sheet(source), file);
            } else {
                Workbook workbook = Workbook.of(source, layout, file);
                ListSheet list = new FindingList(findings, texts).sheet(name, workbook.sheet(), uncommented, MOST_ROWS);
                WorkbookRework.write(workbook.path(),
                        new WorkbookRework.Task(workbook.sheet(), marks, comments, list, earlier(), false), file);
                notes.addAll(Workbook.notes(source, workbook.path(), out));
            }
            file.commit();
        }
        return notes;
    }

    private @Nullable String earlier() throws InputException {
        return source.form() == FileForm.XLSX ? EarlierMarks.sheet(source) : null;
    }
}
