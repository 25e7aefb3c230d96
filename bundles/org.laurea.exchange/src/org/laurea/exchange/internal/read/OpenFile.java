package org.laurea.exchange.internal.read;

import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.eclipse.jdt.annotation.Nullable;
import org.laurea.core.row.RowSource;
import org.laurea.core.text.InputException;
import org.laurea.core.text.Messages;
import org.laurea.exchange.FileForm;
import org.laurea.exchange.SourceFile;
import org.laurea.exchange.SourceFiles;

/**
 * A file that was recognised.
 *
 * @param path where it is
 * @param form what it is
 * @param isNamedOtherwise whether its name says another form
 * @param charset the encoding of its text, {@code null} for other forms
 * @param sheets its sheets by name, in order; the map keeps the order
 */
public record OpenFile(Path path, FileForm form, boolean isNamedOtherwise, @Nullable Charset charset,
        Map<String, RawSheet> sheets) implements SourceFile {

    @Override
    public List<String> sheetNames() {
        return List.copyOf(new ArrayList<>(sheets.keySet()));
    }

    @Override
    public RowSource sheet(String name) throws InputException {
        RawSheet sheet = sheets.get(name);
        if (sheet == null) {
            throw new InputException(Messages.beside(SourceFiles.class).text("read.no-sheet",
                    String.valueOf(path.getFileName()), name, String.join(", ", sheets.keySet())));
        }
        return new GuardedRows(path, sheet);
    }
}
