package org.laurea.office.internal.intake.discovery;

import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.jdt.annotation.Nullable;
import org.laurea.core.row.Row;
import org.laurea.core.row.RowSource;
import org.laurea.core.text.InputException;
import org.laurea.exchange.FileForm;
import org.laurea.exchange.SourceFile;

/**
 * The beginning of a file, read once: the first rows of each sheet.
 *
 * @param file the whole file
 * @param rows the first rows of each sheet by its name
 */
public record Head(SourceFile file, Map<String, List<Row>> rows) implements SourceFile {

    private static final int ROWS = 60;

    public static Head of(SourceFile file) throws InputException {
        Map<String, List<Row>> rows = new LinkedHashMap<>();
        for (String sheet : file.sheetNames()) {
            rows.put(sheet, file.sheet(sheet).first(ROWS));
        }
        return new Head(file, rows);
    }

    @Override
    public Path path() {
        return file.path();
    }

    @Override
    public FileForm form() {
        return file.form();
    }

    @Override
    public boolean isNamedOtherwise() {
        return file.isNamedOtherwise();
    }

    @Override
    public @Nullable Charset charset() {
        return file.charset();
    }

    @Override
    public List<String> sheetNames() {
        return file.sheetNames();
    }

    @Override
    public RowSource sheet(String name) throws InputException {
        List<Row> known = rows.get(name);
        return known == null ? file.sheet(name) : sink -> known.forEach(sink::accept);
    }
}
