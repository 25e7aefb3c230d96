package org.laurea.exchange.internal.rework;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.zip.ZipFile;

import org.laurea.core.text.InputException;
import org.laurea.core.text.Localized;
import org.laurea.exchange.FileForm;
import org.laurea.exchange.Layout;
import org.laurea.exchange.RowWriter;
import org.laurea.exchange.RowWriters;
import org.laurea.exchange.SourceFile;
import org.laurea.exchange.WriterOptions;
import org.laurea.exchange.internal.write.PendingFile;
import org.laurea.exchange.internal.write.PlainWorkbook;
import org.laurea.exchange.internal.write.WriterTexts;

/**
 * The xlsx workbook that is copied: the user's own, or one made of the cells of a file that is none.
 *
 * @param path where it is
 * @param sheet the sheet that was checked
 */
record Workbook(Path path, String sheet) {

    static Workbook of(SourceFile source, Layout layout, PendingFile file) throws IOException, InputException {
        if (source.form() == FileForm.XLSX) {
            return new Workbook(source.path(), layout.sheet());
        }
        String sheet = PlainWorkbook.sheetName(layout.sheet());
        Path made = file.scratch();
        try (RowWriter writer = RowWriters.open(made, FileForm.XLSX, List.of(),
                new WriterOptions(sheet, loss -> {}))) {
            RowWriters.copy(source.sheet(layout.sheet()), writer);
            writer.finish();
        }
        return new Workbook(made, sheet);
    }

    /** What the user should be told of a copy named {@code out}. */
    static List<Localized> notes(SourceFile source, Path workbook, Path out) throws IOException {
        if (source.form() == FileForm.XLS) {
            return List.of(WriterTexts.text("write.plain"));
        }
        try (ZipFile zip = new ZipFile(workbook.toFile())) {
            boolean macros = zip.getEntry("xl/vbaProject.bin") != null;
            boolean named = String.valueOf(out.getFileName()).toLowerCase(Locale.ROOT).endsWith(".xlsm");
            return macros && !named ? List.of(WriterTexts.text("write.macros")) : List.of();
        }
    }
}
